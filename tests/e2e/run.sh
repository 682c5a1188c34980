#!/usr/bin/env bash
# Drives the real window on a screen and a session of its own: run.sh PROVEN PROVEN_CLI [unittest's arguments]
# Ends with 77 where the machine lacks what that takes.
set -euo pipefail

missing=()
for tool in xvfb-run xauth dbus-run-session xdotool; do
    command -v "$tool" >/dev/null || missing+=("$tool")
done
[ -x /usr/libexec/at-spi-bus-launcher ] || missing+=(at-spi2-core)
/usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null || missing+=("python3-gi with gir1.2-atspi-2.0")
if [ ${#missing[@]} -gt 0 ]; then
    printf 'Skipped: the window can not be driven here without %s\n' "${missing[*]}"
    exit 77
fi

# No byte code beside the sources.
export PYTHONDONTWRITEBYTECODE=1
# The bus says how it started; nobody asked.
exec dbus-run-session -- xvfb-run -a -s "-screen 0 1280x800x24" \
    /usr/bin/python3 "$(dirname "${BASH_SOURCE[0]}")/window_test.py" "$@" 2> >(grep -v -e '^dbus-daemon\[' -e '^SpiRegistry' >&2)
