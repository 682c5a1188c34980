#!/usr/bin/env bash
# Drives the real window: run.sh PROVEN PROVEN_CLI [CLASS.TEST ...], all tests where none is named.
# Each test has a screen and a session of its own: a program that registers on an accessibility bus just as the one
# before leaves it is now and then never listed there.
# Ends with 77 where the machine lacks what that takes.
set -euo pipefail
here=$(dirname "${BASH_SOURCE[0]}")
proven=$1
proven_cli=$2
shift 2

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

tests=("$@")
if [ ${#tests[@]} -eq 0 ]; then
    mapfile -t tests < <(awk '/^class /{split($2, name, "("); class = name[1]} /^    def test_/{split($2, name, "("); print class "." name[1]}' "$here/window_test.py")
fi
if [ ${#tests[@]} -eq 0 ]; then
    printf 'There is no test in window_test.py\n'
    exit 1
fi

# No byte code beside the sources.
export PYTHONDONTWRITEBYTECODE=1
failed=0
for test in "${tests[@]}"; do
    # The bus says how it started; nobody asked.
    dbus-run-session -- xvfb-run -a -s "-screen 0 1280x800x24" \
        /usr/bin/python3 "$here/window_test.py" "$proven" "$proven_cli" "$test" \
        2> >(grep -v -e '^dbus-daemon\[' -e '^SpiRegistry' >&2) || failed=1
done
exit "$failed"
