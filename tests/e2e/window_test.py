"""What an owner does, done to the real window. `window_test.py PROVEN PROVEN_CLI [unittest's own arguments]`"""

import os
import re
import sys
import unittest

from owner import Window, items
from program import Atspi, below, is_in, labels, rows, until, words_in

MAIN = "My book"
GUIDE = os.path.join(os.path.dirname(__file__), "../../docs/guide")


class FirstDay(Window):
    def test_from_the_first_start_to_the_first_outcome(self):
        program = self.begin()
        self.starts_the_book_by_keyboard(program)
        window = self.gives_the_first_job_by_keyboard(program)
        self.records_how_it_went(program, window)
        self.sees_it_in_the_round(program, window)
        self.is_refused_a_promotion(program, window)

    def starts_the_book_by_keyboard(self, program):
        start = program.window("Proven")
        program.has_keyboard(program.find(start, "push button", "Start my book"))
        program.keys(start, "Return")
        steps = program.window("First steps")
        program.has_keyboard(program.find(steps, "text", "What work"))
        program.type(steps, "What work", "Call centre")
        program.keys(steps, "Tab")
        program.has_keyboard(program.find(steps, "text", "Whom"))
        program.type(steps, "Whom", "Bright Calls")
        program.keys(steps, "Return")

    def gives_the_first_job_by_keyboard(self, program):
        job = program.window("Give a job")
        program.has_keyboard(program.find(job, "text", "What is to be done?"))
        program.type(job, "What is to be done?", "Test calls")
        program.keys(job, "Tab")
        program.has_keyboard(program.find(job, "text", "Due"))
        program.type(job, "Due", "+1w")
        program.keys(job, "Return")
        program.gone("Give a job")
        window = program.window(MAIN)
        program.said(window, "Gave “Test calls” to Bright Calls")
        program.keys(window, "ctrl+4")
        self.assertIn("Test calls", program.row_of(window, "Jobs", "")[0:2])
        return window

    def records_how_it_went(self, program, window):
        program.press(window, "How it went")
        outcome = program.window("How it went")
        for answer in ("Delivered today", "Yes", "excellent", "liked very much"):
            program.press(outcome, answer, "check box")
        program.press(outcome, "Record it")
        program.gone("How it went")
        program.said(window, "delivered")

    def sees_it_in_the_round(self, program, window):
        program.keys(window, "ctrl+2")
        row = program.row_of(window, "The ten places", "Bright Calls")
        self.assertTrue(row[2].startswith("1 of 1,"), row)
        self.assertIn("on trial", row[1].lower())

    def is_refused_a_promotion(self, program, window):
        program.choose_row(window, "The ten places", "Bright Calls")
        program.keys(window, "ctrl+Return")
        early = program.find(window, "push button", "Promote: not before 23 May 2027")
        self.assertFalse(is_in(early, Atspi.StateType.ENABLED))
        # The menu's dialog does not let them through either, and says why.
        program.menu_keys(window, items(window)["Promote…"])
        decision = program.window("Promote Bright Calls")
        program.said(decision, "Six months are over on 23 May 2027.")
        self.assertFalse(is_in(program.find(decision, "push button", "Promote them"), Atspi.StateType.ENABLED))
        program.keys(decision, "Escape")
        program.gone("Promote Bright Calls")


class Guide(Window):
    """The guide's first ten minutes, word for word: what it writes in bold is pressed or found, what it tells to type is
    typed, the sentences that it quotes are said."""

    def follow(self, language):
        folder = GUIDE if language == "en" else os.path.join(GUIDE, language)
        with open(os.path.join(folder, "first-ten-minutes.md"), encoding="utf-8") as page:
            words = " ".join(page.read().split())
        bold = (label.removesuffix("…") for label in re.findall(r"\*\*([^*]+)\*\*", words))
        typed = iter(re.findall(r"`([^`]+)`", words))
        quoted = [sentence for sentence in re.findall("[“„«\"]([^”“»\"]+)[”“»\"]", words) if len(sentence.split()) > 5]
        program = self.begin("--language", language)
        self.starts_a_round(program, bold, typed)
        self.gives_the_first_job(program, bold, typed, quoted)
        self.says_how_it_went(program, bold)

    def starts_a_round(self, program, bold, typed):
        program.press(program.window("Proven"), next(bold))
        steps = program.window(next(bold))
        for _ in ("what work", "whom first"):
            program.type(steps, next(bold), next(typed))
        program.find(steps, "check box", next(bold))
        next(bold), next(bold)  # what a tick there would show
        program.press(steps, next(bold))

    def gives_the_first_job(self, program, bold, typed, quoted):
        job = program.window(next(bold))
        program.type(job, next(bold), next(typed))
        program.said(job, quoted[0])
        due = next(bold)
        field = program.find(job, "text", due)
        for _ in range(3):
            program.focus(job)
            Atspi.Component.grab_focus(field)
            program.keys(job, "ctrl+a")
            program.type(job, due, next(typed))
            until("a day is understood", lambda: any("2026" in name or "2027" in name for name in labels(job)))
        until("it starts today", lambda: words_in(program.find(job, "text", self.starts)) == self.today)
        self.assertEqual((next(bold), next(typed)), (self.starts, self.today))
        program.press(job, next(bold), "check box")
        program.type(job, next(bold), next(typed))
        program.said(job, quoted[1])
        give = next(bold)
        program.press(job, give)
        program.gone(job.get_name())
        next(bold)  # a menu, by the way

    def says_how_it_went(self, program, bold):
        window = program.window(MAIN)
        place = program.find(window, "list item", next(bold))
        program.keys(window, "ctrl+4")
        until("the jobs are seen", lambda: is_in(place, Atspi.StateType.SELECTED))
        program.press(window, next(bold))
        outcome = until("a dialog", lambda: next((each for each in program.windows() if each != window), None))
        program.find(outcome, "label", next(bold))
        program.press(outcome, next(bold), "check box")
        program.find(outcome, "label", next(bold))
        program.press(outcome, next(bold), "check box")
        next(bold)  # or No
        for best in (-6, -1):  # of the five steps of how good the work was, and of how much it was liked
            program.find(outcome, "label", next(bold))
            answers = [each for each in below(outcome) if each.get_role_name() == "check box"]
            program.press(outcome, answers[best].get_name(), "check box")
        program.press(outcome, next(bold))
        until("it is recorded", lambda: len(program.windows()) == 1)
        program.find(window, "push button", next(bold))

    def test_is_followed_in_english(self):
        self.starts, self.today = "Starts", "today"
        self.follow("en")

    def test_is_followed_in_german(self):
        self.starts, self.today = "Beginnt", "heute"
        self.follow("de")

    def test_is_followed_in_spanish(self):
        self.starts, self.today = "Inicio", "hoy"
        self.follow("es")


class SixMonthsLater(Window):
    def test_a_promotion_is_made_taken_back_and_made_again(self):
        program, window = self.begin_with_sample()
        program.keys(window, "ctrl+2")
        program.choose_row(window, "The ten places", "Bright Calls")
        program.keys(window, "ctrl+Return")
        program.press(window, "Promote")
        decision = program.window("Promote Bright Calls")
        program.said(decision, "It will say ever after")
        program.press(decision, "Promote them")
        program.gone("Promote Bright Calls")
        self.assertEqual(self.stage(program, window, "proven"), "proven")
        program.press(window, "Undo")
        self.assertEqual(self.stage(program, window, "on trial"), "on trial")
        program.press(window, "Redo")
        self.assertEqual(self.stage(program, window, "proven"), "proven")

    def stage(self, program, window, shown):
        """The stage that the file tells once the round page shows its word."""
        program.keys(window, "ctrl+2")
        until(f"Bright Calls {shown}",
              lambda: program.row_of(window, "The ten places", "Bright Calls")[1].lower().startswith(shown))
        report = self.cli("--book", self.book, "report", "--round", "Call centre")
        line = next(line for line in report.splitlines() if line.startswith("Bright Calls"))
        return line.removeprefix("Bright Calls").strip().split("  ")[0]


class Jobs(Window):
    def test_a_search_finds_says_what_it_shows_and_is_cleared(self):
        program, window = self.begin_with_sample()
        program.keys(window, "ctrl+4")
        table = program.find(window, "table", "Jobs")
        everything = len(rows(table))
        program.type(window, "Find in jobs", "pick-up")
        program.said(window, f"of {everything} jobs: “pick-up”")
        found = rows(table)
        self.assertTrue(0 < len(found) < everything)
        self.assertTrue(all("pick-up" in " ".join(row) for row in found), found)
        program.type(window, "Find in jobs", "zzz")
        program.said(window, "No job is found with “pick-upzzz”.")
        program.press(window, "Show all jobs")
        until("all jobs again", lambda: len(rows(program.find(window, "table", "Jobs"))) == everything)


class Palette(Window):
    def test_leads_to_a_vendor_by_a_piece_of_their_name(self):
        program, window = self.begin_with_sample()
        self.assertTrue(any("Ctrl+K" in Atspi.Action.get_key_binding(item, 0) for item in items(window).values()))
        program.keys(window, "ctrl+k")
        palette = program.window("Search or run a command")
        program.has_keyboard(program.find(palette, "text", "Commands and names"))
        program.type(palette, "Commands and names", "quillf")
        results = program.find(palette, "list", "Results")
        until("Marta Quillfeather comes first",
              lambda: next(iter(below(results))).get_name().startswith("Marta Quillfeather"))
        program.keys(palette, "Return")
        program.gone("Search or run a command")
        program.said(window, "Before you may promote")
        program.said(window, "Marta Quillfeather")


class Draft(Window):
    def test_comes_back_after_the_program_was_stopped(self):
        book = os.path.join(self.folder.name, "My book.proven")
        self.cli("new", book)
        self.cli("--book", book, "round", "add", "Call centre")
        self.cli("--book", book, "vendor", "add", "Bright Calls", "--round", "Call centre")
        program = self.begin("--book", book)
        window = program.window(MAIN)
        program.keys(window, "ctrl+n")
        form = program.window("Give a job")
        program.type(form, "What is to be done?", "Ring fifty people")
        self.assertEqual(program.end(), 0)

        program = self.begin("--book", book)
        window = program.window(MAIN)
        program.said(window, "The program was stopped while you were writing in “Give a job”")
        program.press(window, "Go on with it")
        form = program.window("Give a job")
        field = program.find(form, "text", "What is to be done?")
        self.assertEqual(words_in(field), "Ring fifty people")
        program.keys(form, "Escape")
        program.gone("Give a job")
        self.assertEqual(program.end(), 0)
        self.assertNotIn("Ring fifty", self.cli("--book", book, "list"))
        program = self.begin("--book", book)
        window = program.window(MAIN)
        self.assertFalse([each for each in below(window) if each.get_name() == "Go on with it"])


class Mistakes(Window):
    def test_are_told_in_the_form_and_nothing_is_saved(self):
        program, window = self.begin_with_sample()
        before = self.cli("--book", self.book, "history")
        program.keys(window, "ctrl+2")
        program.choose_row(window, "The ten places", "Marta Quillfeather")
        program.keys(window, "ctrl+n")
        job = program.window("Give a job")
        program.has_keyboard(program.find(job, "text", "What is to be done?"))
        program.keys(job, "Return")
        program.said(job, "Give the job a name.")
        program.type(job, "What is to be done?", "Open the shop")
        program.type(job, "Due", "someday")
        program.keys(job, "Return")
        program.said(job, "Due: ")
        program.press(job, "More", "check box")
        program.press(job, "Critical", "check box")
        program.said(job, "Critical work goes only to a proven vendor, and Marta Quillfeather is on trial.")
        self.assertFalse(is_in(program.find(job, "push button", "Give the job"), Atspi.StateType.ENABLED))
        program.keys(job, "Escape")
        program.gone("Give a job")
        self.assertEqual(self.cli("--book", self.book, "history"), before)

    def test_an_outcome_can_not_lie_in_the_future(self):
        program, window = self.begin_with_sample()
        program.press(window, "How it went")
        outcome = program.window("How it went")
        program.press(outcome, "Delivered another day", "check box")
        program.type(outcome, "On which day?", "+3")
        program.press(outcome, "Record it")
        program.said(outcome, "future")
        program.keys(outcome, "Escape")
        program.gone("How it went")


class Names(Window):
    """Whatever can have the keyboard has a name, on every page and in every dialog that the menus open."""

    # These open no dialog, or the desktop's own.
    WITHOUT_DIALOG = {"New book…", "Open a book…", "Save as…", "Look round a sample", "Quit", "Undo", "Redo", "Open",
                      "Show their jobs",
                      "Archive", "Today", "Round", "Vendor", "Jobs", "Tasks", "Next part of the window",
                      "Previous part of the window", "As the system",
                      "Light", "Dark", "As on the desktop", "English", "Deutsch", "Español",
                      "Catch up on how jobs went"}

    def test_stand_on_every_control(self):
        program, window = self.begin_with_sample()
        self.unnamed = []
        opened = set()
        for page in ("Today", "Vendor", "Jobs", "Tasks"):
            self.go_to(program, window, page)
            self.look_at(window, page)
            self.open_dialogs(program, window, opened)
        self.go_to(program, window, "Round")
        # A vendor in each stage, for each decision has its own dialog.
        for vendor in ("Nightjar Desk", "Tall Pine Talk", "Clearbrook Callers"):
            program.choose_row(window, "The ten places", vendor)
            self.look_at(window, f"Round, {vendor}")
            self.open_dialogs(program, window, opened)
        never = items(window).keys() - opened - self.WITHOUT_DIALOG
        self.assertEqual(never, set(), "menu items that no page and vendor of this test makes possible")
        self.assertEqual(self.unnamed, [])

    def go_to(self, program, window, page):
        program.menu_keys(window, items(window)[page])
        entry = program.find(window, "list item", page)
        until(f"the page {page}", lambda: is_in(entry, Atspi.StateType.SELECTED))

    def look_at(self, window, where):
        for thing in below(window):
            if is_in(thing, Atspi.StateType.FOCUSABLE) and not thing.get_name().strip():
                self.unnamed.append(f"{where}: {self.path(thing, window)}")

    def path(self, thing, window):
        steps = []
        while thing and thing != window:
            steps.append(f"{thing.get_role_name()} {thing.get_name()!r}")
            thing = thing.get_parent()
        return " in ".join(steps)

    def open_dialogs(self, program, window, opened):
        for name, item in items(window).items():
            if name in opened | self.WITHOUT_DIALOG or not is_in(item, Atspi.StateType.ENABLED):
                continue
            opened.add(name)
            before = len(program.windows())
            program.menu_keys(window, item)
            until(f"a dialog for {name!r}", lambda: len(program.windows()) > before)
            dialog = next(each for each in program.windows() if each != window)
            self.look_at(dialog, f"dialog {dialog.get_name()}")
            program.keys(dialog, "Escape")
            until(f"the dialog for {name!r} closed", lambda: len(program.windows()) == before)


class ForeignTable(Window):
    TABLE = ("Lieferant;Bezeichnung;Fällig am;Geliefert am;Betrag\n"
             "Helle Anrufe;Liste anrufen;12.05.2026;11.05.2026;40,50\n"
             "Helle Anrufe;Rest der Liste;19.05.2026;31.06.2026;38,00\n"
             "Delta;Rückrufe;26.05.2026;27.05.2026;22,00\n")

    def test_comes_in_without_a_manual(self):
        table = os.path.join(self.folder.name, "anrufe.csv")
        with open(table, "w", encoding="cp1252") as file:
            file.write(self.TABLE)
        book = os.path.join(self.folder.name, "own.proven")
        self.cli("new", book)
        program = self.begin("--book", book)
        window = program.window("own")
        program.menu_keys(window, items(window)["Import a table…"])
        dialog = program.window("Import a table")
        self.chooses(program, dialog, table)
        program.said(dialog, "Imported 2 jobs from anrufe.csv")
        self.assertTrue(any(each.get_name() == "Rejected (1)" for each in below(dialog)))
        program.press(dialog, "Import")
        done = program.window("Imported")
        program.said(done, "1 row can't be taken and goes to a file.")
        self.assertTrue(os.path.exists(os.path.join(self.folder.name, "anrufe.rejected.csv")))
        program.press(done, "Undo the import")
        program.gone("Imported")
        until("all of it is taken back", lambda: self.cli("--book", book, "list") == "No jobs.\n")

    def chooses(self, program, dialog, path):
        program.press(dialog, "Choose a file…")
        chooser = until("a file dialog", lambda: next((each for each in program.windows()
                                                       if each.get_role_name() in ("file chooser", "dialog") and each != dialog), None))
        program.type(chooser, "File name:", path)
        program.keys(chooser, "Return")


if __name__ == "__main__":
    Window.proven, Window.proven_cli = sys.argv[1:3]
    unittest.main(argv=[sys.argv[0], *sys.argv[3:]], verbosity=2)
