"""The real window, found and worked as a screen reader and a keyboard do: by role, name and key.

Everything is asked again until it is so or PATIENCE is over; nothing waits for a time to pass.
"""

import os
import subprocess
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 20.0
BETWEEN_LOOKS = 0.01


def until(what, ask):
    """The first answer of `ask` that is neither None nor False; a failure that says `what` where none comes."""
    end = time.monotonic() + PATIENCE
    while True:
        try:
            answer = ask()
        except GLib.Error:  # it went away while it was being read
            answer = None
        if answer is not None and answer is not False:
            return answer
        if time.monotonic() > end:
            raise AssertionError(f"not within {PATIENCE:.0f} s: {what() if callable(what) else what}")
        time.sleep(BETWEEN_LOOKS)


def is_in(thing, state):
    return thing.get_state_set().contains(state)


def is_showing(thing):
    return is_in(thing, Atspi.StateType.SHOWING)


def children(thing):
    found = (thing.get_child_at_index(place) for place in range(thing.get_child_count()))
    return [child for child in found if child]


def below(thing, shown_only=True):
    """Everything in `thing`, outside in. The cells of a table are read by `rows`: there may be thousands."""
    for child in children(thing):
        if shown_only and not is_showing(child):
            continue
        yield child
        if child.get_role() != Atspi.Role.TABLE:
            yield from below(child, shown_only)


def rows(table):
    """The words of a table, row by row."""
    return [[Atspi.Table.get_accessible_at(table, row, column).get_name()
             for column in range(Atspi.Table.get_n_columns(table))]
            for row in range(Atspi.Table.get_n_rows(table))]


def words_in(field):
    return Atspi.Text.get_text(field, 0, Atspi.Text.get_character_count(field))


def labels(window):
    return [thing.get_name() for thing in below(window) if thing.get_role_name() == "label"]


def surroundings(home):
    """An environment in which a program reads and touches nothing of the user."""
    folders = {name: os.path.join(home, name.lower()) for name in
               ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME", "XDG_RUNTIME_DIR")}
    for folder in folders.values():
        os.makedirs(folder, mode=0o700, exist_ok=True)
    return dict(os.environ, HOME=home, LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
                **folders)


class Program:
    """The running window."""

    def __init__(self, command, environment):
        self._process = subprocess.Popen(command, env=environment)
        self._application = until(lambda: "the program on the accessibility bus, where "
                                          f"{Atspi.get_desktop(0).get_child_count()} are", self._find_application)
        # What was read once is old as soon as a key is pressed.
        self._application.set_cache_mask(Atspi.Cache.NONE)

    def _find_application(self):
        if self._process.poll() is not None:
            raise AssertionError(f"the program ended with {self._process.returncode}")
        desktop = Atspi.get_desktop(0)
        # Its list of programs is kept from the last look, and a program that came since is not on it.
        desktop.clear_cache()
        return next((each for each in children(desktop) if self._is_ours(each)), None)

    def _is_ours(self, application):
        try:
            return application.get_process_id() == self._process.pid
        except GLib.Error:  # one that has just ended may stay on the list, and must not hide those after it
            return False

    def end(self):
        self._process.terminate()
        return self._process.wait(PATIENCE)

    def windows(self):
        return [window for window in children(self._application) if is_showing(window)]

    def window(self, title):
        """The window or dialog whose title begins so."""
        return until(lambda: f"a window {title!r} among {[each.get_name() for each in self.windows()]}",
                     lambda: next((each for each in self.windows() if each.get_name().startswith(title)), None))

    def gone(self, title):
        until(f"{title!r} closed", lambda: not any(each.get_name().startswith(title) for each in self.windows()))

    def find(self, window, role, name):
        """What a screen reader calls `role` and whose name begins so."""
        def look():
            return next((each for each in below(window)
                         if each.get_role_name() == role and each.get_name().startswith(name)), None)
        return until(lambda: f"{role} {name!r} in {window.get_name()!r}; there: "
                             f"{[(each.get_role_name(), each.get_name()) for each in below(window)]}", look)

    def said(self, window, words):
        """A label that holds these words."""
        return until(lambda: f"{words!r} in {window.get_name()!r}; there: {labels(window)}",
                     lambda: next((text for text in labels(window) if words in text), None))

    def press(self, window, name, role="push button"):
        button = self.find(window, role, name)
        until(f"{name!r} can be pressed", lambda: is_in(button, Atspi.StateType.ENABLED))
        Atspi.Action.do_action(button, 0)
        return button

    def focus(self, window):
        """Gives a window the keyboard; there is no window manager to do it."""
        if is_in(window, Atspi.StateType.ACTIVE):
            return
        def ask():
            found = subprocess.run(["xdotool", "search", "--onlyvisible", "--name", f"^{window.get_name()}$"],
                                   capture_output=True, text=True, check=False).stdout.split()
            for each in found:
                subprocess.run(["xdotool", "windowfocus", each], check=False)
            return is_in(window, Atspi.StateType.ACTIVE)
        until(f"{window.get_name()!r} has the keyboard", ask)

    def keys(self, window, *keys):
        self.focus(window)
        subprocess.run(["xdotool", "key", "--delay", "0", *keys], check=True)

    def menu_keys(self, window, item):
        """Presses the key that stands beside that menu item."""
        *modifiers, key = Atspi.Action.get_key_binding(item, 0).split("+")
        key = {"Del": "Delete"}.get(key, key)  # as the screen calls it
        self.keys(window, "+".join([*(each.lower() for each in modifiers), key.lower() if len(key) == 1 else key]))

    def type(self, window, name, text, role="text"):
        """Types into the field of that name, which has the keyboard already or is given it."""
        field = self.find(window, role, name)
        self.focus(window)
        Atspi.Component.grab_focus(field)
        self.has_keyboard(field)
        if text.isascii():
            subprocess.run(["xdotool", "type", "--delay", "0", text], check=True)
        else:  # letters that this screen's keyboard has no key for
            Atspi.EditableText.set_text_contents(field, text)
        until(lambda: f"{text!r} in {name!r}, where {words_in(field)!r} is", lambda: words_in(field).endswith(text))
        return field

    def has_keyboard(self, thing):
        until(f"{thing.get_name()!r} has the keyboard", lambda: is_in(thing, Atspi.StateType.FOCUSED))

    def focused(self, window):
        # The current item of a list says so whether or not the list has the keyboard.
        return next((each for each in below(window) if each.get_role() != Atspi.Role.LIST_ITEM
                     and is_in(each, Atspi.StateType.FOCUSED)), None)

    def tab_to(self, window, thing):
        """Presses Tab until that has the keyboard."""
        first = now = self.focused(window)
        while not is_in(thing, Atspi.StateType.FOCUSED):
            before = now
            self.keys(window, "Tab")
            now = until("Tab goes on", lambda: (each := self.focused(window)) and each != before and each)
            if now == first:
                raise AssertionError(f"Tab never comes to {thing.get_name()!r}")

    def row_of(self, window, table_name, first_words):
        """The words of the row that begins so."""
        table = self.find(window, "table", table_name)
        return until(lambda: f"a row {first_words!r} in {table_name!r}: {rows(table)}",
                     lambda: next((row for row in rows(table) if row[0].startswith(first_words)), None))

    def choose_row(self, window, table_name, first_words):
        """Goes to that row with the arrow keys."""
        table = self.find(window, "table", table_name)
        self.row_of(window, table_name, first_words)
        self.tab_to(window, table)
        cells = [Atspi.Table.get_accessible_at(table, row, 0) for row in range(Atspi.Table.get_n_rows(table))]
        now = next(place for place, cell in enumerate(cells) if is_in(cell, Atspi.StateType.SELECTED))
        wanted = next(place for place, cell in enumerate(cells) if cell.get_name().startswith(first_words))
        if now != wanted:
            self.keys(window, *["Down" if wanted > now else "Up"] * abs(wanted - now))
        until(f"{first_words!r} is chosen", lambda: is_in(cells[wanted], Atspi.StateType.SELECTED))
