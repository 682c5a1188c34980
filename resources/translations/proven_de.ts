<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name>CatchUpTable</name>
    <message>
        <source>whole form</source>
        <translation>ganzes Formular</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>P, T or a day</source>
        <translation>P, T oder ein Tag</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Y or N</source>
        <translation>Y (ja) oder N</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 bis 5</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>no due day</source>
        <translation>kein Fälligkeitstag</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>cancelled by us</source>
        <translation>von uns abgesagt</translation>
    </message>
    <message>
        <source>abandoned by them</source>
        <translation>von ihnen aufgegeben</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>wie zugesagt</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, verspätet</translation>
    </message>
</context>
<context>
    <name>CliWords</name>
    <message>
        <source>Made a verified copy: %1</source>
        <translation>Geprüfte Kopie gemacht: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Wiederhergestellt: %1</translation>
    </message>
    <message>
        <source>What lay there is kept: %1</source>
        <translation>Was dort lag, ist aufbewahrt: %1</translation>
    </message>
    <message>
        <source>There is no backup of this book yet. The window makes one a day; here a copy is made with: proven-cli backup FILE</source>
        <translation>Von diesem Buch gibt es noch keine Sicherung. Das Fenster macht eine am Tag; hier wird eine Kopie gemacht mit: proven-cli backup FILE</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 Aufträge</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 Einträge</translation>
    </message>
    <message>
        <source>damaged since</source>
        <translation>seither beschädigt</translation>
    </message>
    <message>
        <source>One of the backups is not as it was when it was made.</source>
        <translation>Eine der Sicherungen ist nicht mehr, wie sie gemacht wurde.</translation>
    </message>
    <message>
        <source>Go on with another one, and see whether the disk is well.</source>
        <translation>Nehmen Sie eine andere, und sehen Sie nach, ob der Datenträger in Ordnung ist.</translation>
    </message>
    <message>
        <source>makes a verified copy of the book</source>
        <translation>macht eine geprüfte Kopie des Buchs</translation>
    </message>
    <message>
        <source>the copy; one that is there is never touched</source>
        <translation>die Kopie; eine, die da ist, wird nie angerührt</translation>
    </message>
    <message>
        <source>lists the backups that were made by themselves, and reads each again</source>
        <translation>zählt die Sicherungen auf, die von selbst gemacht wurden, und liest jede noch einmal</translation>
    </message>
    <message>
        <source>puts a backup into the place of a book, and keeps what lay there</source>
        <translation>setzt eine Sicherung an die Stelle eines Buchs und bewahrt auf, was dort lag</translation>
    </message>
    <message>
        <source>the backup; it stays as it is</source>
        <translation>die Sicherung; sie bleibt, wie sie ist</translation>
    </message>
    <message>
        <source>the book&apos;s place; what lies there is kept as &quot;NAME (before restore).proven&quot;</source>
        <translation>der Platz des Buchs; was dort liegt, bleibt als „NAME (vor der Wiederherstellung).proven“ aufbewahrt</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Wählen Sie einen anderen Platz.</translation>
    </message>
    <message>
        <source>Made an empty book: %1</source>
        <translation>Leeres Buch angelegt: %1</translation>
    </message>
    <message>
        <source>Made the sample book: %1</source>
        <translation>Beispielbuch angelegt: %1</translation>
    </message>
    <message>
        <source>the new file, such as &quot;My book.proven&quot;; one that is there is never touched</source>
        <translation>die neue Datei, etwa „Mein Buch.proven“; eine, die da ist, wird nie angerührt</translation>
    </message>
    <message>
        <source>makes an empty book</source>
        <translation>legt ein leeres Buch an</translation>
    </message>
    <message>
        <source>the book&apos;s currency, such as USD; EUR where not said</source>
        <translation>die Währung des Buchs, etwa USD; ohne Angabe EUR</translation>
    </message>
    <message>
        <source>makes a lively sample book to look round in</source>
        <translation>legt ein lebendiges Beispielbuch zum Umsehen an</translation>
    </message>
    <message>
        <source>What can be read of it goes into a new book with: proven-cli --book &quot;%1&quot; salvage FILE</source>
        <translation>Was davon lesbar ist, kommt in ein neues Buch mit: proven-cli --book &quot;%1&quot; salvage FILE</translation>
    </message>
    <message>
        <source>This is where your own book would lie. Another one is named with --book FILE.</source>
        <translation>Hier läge Ihr eigenes Buch. Ein anderes nennt man mit --book FILE.</translation>
    </message>
    <message>
        <source>Make one: proven-cli new &quot;%1&quot;</source>
        <translation>Legen Sie eines an: proven-cli new &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Or look round a sample: proven-cli sample FILE</source>
        <translation>Oder sehen Sie sich in einem Beispiel um: proven-cli sample FILE</translation>
    </message>
    <message>
        <source>This book was of an older version and was upgraded. A copy of it as it was: %1</source>
        <translation>Dieses Buch war von einer älteren Version und wurde umgestellt. Eine Kopie, wie es war: %1</translation>
    </message>
    <message>
        <source>Nothing changed: the book says so already.</source>
        <translation>Nichts geändert: So steht es schon im Buch.</translation>
    </message>
    <message>
        <source>Or overrule it with a written reason: --overrule REASON</source>
        <translation>Oder setzen Sie sich mit geschriebener Begründung darüber hinweg: --overrule REASON</translation>
    </message>
    <message>
        <source>, row %1</source>
        <translation>, Zeile %1</translation>
    </message>
    <message>
        <source>See: proven-cli %1 --help</source>
        <translation>Siehe: proven-cli %1 --help</translation>
    </message>
    <message>
        <source>See: proven-cli --help</source>
        <translation>Siehe: proven-cli --help</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>Möglich: %1.</translation>
    </message>
    <message>
        <source>%1: there is no “%2”.</source>
        <translation>%1: „%2“ gibt es nicht.</translation>
    </message>
    <message>
        <source>“%1” has no option --%2.</source>
        <translation>„%1“ hat keine Option --%2.</translation>
    </message>
    <message>
        <source>There is no option --%1 before the command.</source>
        <translation>Vor dem Befehl gibt es keine Option --%1.</translation>
    </message>
    <message>
        <source>--%1 is said twice.</source>
        <translation>--%1 ist zweimal gesagt.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 nimmt keinen Wert.</translation>
    </message>
    <message>
        <source>--%1 wants a value: %2.</source>
        <translation>--%1 will einen Wert: %2.</translation>
    </message>
    <message>
        <source>A value that begins with -- is written --%1=VALUE.</source>
        <translation>Ein Wert, der mit -- beginnt, wird --%1=VALUE geschrieben.</translation>
    </message>
    <message>
        <source>“%1” wants %2: %3.</source>
        <translation>„%1“ will %2: %3.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>„%1“ weiß mit „%2“ nichts anzufangen.</translation>
    </message>
    <message>
        <source>A name of several words is put in quotes.</source>
        <translation>Ein Name aus mehreren Wörtern kommt in Anführungszeichen.</translation>
    </message>
    <message>
        <source>“%1” wants --%2: %3.</source>
        <translation>„%1“ will --%2: %3.</translation>
    </message>
    <message>
        <source>the book to work on; without it, your own</source>
        <translation>das Buch, an dem gearbeitet wird; ohne Angabe Ihr eigenes</translation>
    </message>
    <message>
        <source>the day it is taken to be; without it, the local date</source>
        <translation>der Tag, der für heute genommen wird; ohne Angabe das Datum hier</translation>
    </message>
    <message>
        <source>the language to speak; English where not said</source>
        <translation>die Sprache; ohne Angabe Englisch</translation>
    </message>
    <message>
        <source>explains the program, or the command it stands beside</source>
        <translation>erklärt das Programm, oder den Befehl, bei dem sie steht</translation>
    </message>
    <message>
        <source>says which version this is</source>
        <translation>sagt, welche Version dies ist</translation>
    </message>
    <message>
        <source>prints the manual page</source>
        <translation>gibt die Handbuchseite aus</translation>
    </message>
    <message>
        <source>prints what a shell needs to complete commands</source>
        <translation>gibt aus, was eine Shell zum Vervollständigen von Befehlen braucht</translation>
    </message>
    <message>
        <source>%1 wants two things with = between them, and got “%2”.</source>
        <translation>%1 will zwei Dinge mit = dazwischen und bekam „%2“.</translation>
    </message>
    <message>
        <source>See: proven-cli import --help</source>
        <translation>Siehe: proven-cli import --help</translation>
    </message>
    <message>
        <source>--delimiter: “%1” is no single sign.</source>
        <translation>--delimiter: „%1“ ist kein einzelnes Zeichen.</translation>
    </message>
    <message>
        <source>Possible: a sign such as , or ; or | and the word tab.</source>
        <translation>Möglich: ein Zeichen wie , oder ; oder | und das Wort tab.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Nothing changed: all of it is in the book already.</source>
        <translation>Nichts geändert: Es steht alles schon im Buch.</translation>
    </message>
    <message>
        <source>The good rows are in the book, but the rejected ones could not be written.</source>
        <translation>Die guten Zeilen sind im Buch, aber die abgewiesenen ließen sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Rejected rows, with their reasons: %1</source>
        <translation>Abgewiesene Zeilen mit ihren Gründen: %1</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 can&apos;t be taken.</source>
        <translation>Nichts wurde importiert; nicht zu übernehmen: %1.</translation>
    </message>
    <message>
        <source>Mend them, or add --skip-bad to take the good rows and write the others beside the file.</source>
        <translation>Bessern Sie sie aus, oder fügen Sie --skip-bad an: Das nimmt die guten Zeilen und schreibt die anderen neben die Datei.</translation>
    </message>
    <message>
        <source>Making a backup ...</source>
        <translation>Eine Sicherung wird gemacht ...</translation>
    </message>
    <message>
        <source>Nothing was imported: no backup could be made before.</source>
        <translation>Nichts wurde importiert: Es ließ sich vorher keine Sicherung machen.</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>Es wird gelesen ...</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Gelesen: %1.</translation>
    </message>
    <message>
        <source>Left out %1 of other vendors.</source>
        <translation>Von anderen Dienstleistern und weggelassen: %1.</translation>
    </message>
    <message>
        <source>Asking the laws of every row ...</source>
        <translation>Für jede Zeile werden die Gesetze gefragt ...</translation>
    </message>
    <message>
        <source>A dry run, nothing was saved. It would say: %1</source>
        <translation>Ein Probelauf, nichts wurde gespeichert. Es würde heißen: %1</translation>
    </message>
    <message>
        <source>what the table holds; guessed where not said</source>
        <translation>was die Tabelle enthält; ohne Angabe erraten</translation>
    </message>
    <message>
        <source>FIELD=COLUMN: which column holds what, by its header or number</source>
        <translation>FIELD=COLUMN: welche Spalte was enthält, nach Kopfzeile oder Nummer</translation>
    </message>
    <message>
        <source>FIELD=VALUE: the same for every row</source>
        <translation>FIELD=VALUE: dasselbe für jede Zeile</translation>
    </message>
    <message>
        <source>the order of year, month and day; guessed where not said</source>
        <translation>die Reihenfolge von Jahr, Monat und Tag; ohne Angabe erraten</translation>
    </message>
    <message>
        <source>the sign between cells, or the word tab; guessed where not said</source>
        <translation>das Zeichen zwischen den Zellen, oder das Wort tab; ohne Angabe erraten</translation>
    </message>
    <message>
        <source>the decimal sign</source>
        <translation>das Dezimalzeichen</translation>
    </message>
    <message>
        <source>such as utf-8 or windows-1252; guessed where not said</source>
        <translation>etwa utf-8 oder windows-1252; ohne Angabe erraten</translation>
    </message>
    <message>
        <source>what ends a row; each of them where not said</source>
        <translation>was eine Zeile beendet; ohne Angabe jedes davon</translation>
    </message>
    <message>
        <source>the first row is data; columns go by their number</source>
        <translation>die erste Zeile enthält schon Daten; Spalten gehen nach ihrer Nummer</translation>
    </message>
    <message>
        <source>one CSV row of names: only these vendors&apos; rows are read</source>
        <translation>eine CSV-Zeile mit Namen: Nur die Zeilen dieser Dienstleister werden gelesen</translation>
    </message>
    <message>
        <source>says what it would do, and saves nothing</source>
        <translation>sagt, was es täte, und speichert nichts</translation>
    </message>
    <message>
        <source>takes the good rows, and writes the others with their reasons to NAME.rejected.csv</source>
        <translation>nimmt die guten Zeilen und schreibt die anderen mit ihren Gründen nach NAME.rejected.csv</translation>
    </message>
    <message>
        <source>reads tables; the format is guessed, and the guesses are printed</source>
        <translation>liest Tabellen; das Format wird erraten, und was erraten wurde, wird gesagt</translation>
    </message>
    <message>
        <source>the tables; several are one import</source>
        <translation>die Tabellen; mehrere sind ein Import</translation>
    </message>
    <message>
        <source>The formats csv and json hold these texts whole.</source>
        <translation>Die Formate csv und json enthalten diese Texte ganz.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportiert nach %1</translation>
    </message>
    <message>
        <source>tables in a folder; or one file: for programs, a spreadsheet, a calendar of probation ends, due days and whom to get in touch with</source>
        <translation>Tabellen in einem Ordner; oder eine Datei: für Programme, eine Tabellenkalkulation, ein Kalender mit Enden der Probezeit, Fälligkeitstagen und wem Sie sich melden sollten</translation>
    </message>
    <message>
        <source>writes the whole book, or a calendar of it, for other programs</source>
        <translation>schreibt das ganze Buch, oder einen Kalender davon, für andere Programme</translation>
    </message>
    <message>
        <source>the folder (csv) or file (json, xlsx, ics) to write</source>
        <translation>der Ordner (csv) oder die Datei (json, xlsx, ics), die geschrieben wird</translation>
    </message>
    <message>
        <source>writes over what is there</source>
        <translation>überschreibt, was da ist</translation>
    </message>
    <message>
        <source>done; for can: go or caution</source>
        <translation>getan; bei can: ja oder Vorsicht</translation>
    </message>
    <message>
        <source>refused by a law, nothing to undo, or (check) a law broken in the book</source>
        <translation>von einem Gesetz abgelehnt, nichts rückgängig zu machen, oder (check) ein Gesetz im Buch verletzt</translation>
    </message>
    <message>
        <source>a command line that can&apos;t be read</source>
        <translation>eine Befehlszeile, die sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>bad input, such as an unknown vendor or 30 February; nothing changed</source>
        <translation>falsche Eingabe, etwa ein unbekannter Dienstleister oder der 30. Februar; nichts geändert</translation>
    </message>
    <message>
        <source>trouble with the file: missing or damaged</source>
        <translation>Ärger mit der Datei: Sie fehlt oder ist beschädigt</translation>
    </message>
    <message>
        <source>Tries out vendors: up to ten for one kind of work, small jobs first, and nothing critical before six months and a record to match.</source>
        <translation>Erprobt Dienstleister: bis zu zehn für eine Art von Arbeit, kleine Aufträge zuerst, und nichts Kritisches vor sechs Monaten und einer Bilanz, die dazu passt.</translation>
    </message>
    <message>
        <source> (may be repeated)</source>
        <translation> (mehrfach möglich)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>Options beside every command:</source>
        <translation>Optionen bei jedem Befehl:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Rückgabewerte:</translation>
    </message>
    <message>
        <source>proven-cli COMMAND --help explains a command.</source>
        <translation>proven-cli COMMAND --help erklärt einen Befehl.</translation>
    </message>
    <message>
        <source>proven-cli %1 COMMAND --help explains a command.</source>
        <translation>proven-cli %1 COMMAND --help erklärt einen Befehl.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>BEZEICHNUNG</translation>
    </message>
    <message>
        <source>try out vendors, from the command line</source>
        <translation>Dienstleister erproben, von der Befehlszeile aus</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>OPTIONS BESIDE EVERY COMMAND</source>
        <translation>OPTIONEN BEI JEDEM BEFEHL</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>BEFEHLE</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>RÜCKGABEWERT</translation>
    </message>
    <message>
        <source>Entered ahead: entry %1, “%2”, was stated for %3, when the machine&apos;s day was %4.</source>
        <translation>Im Voraus eingetragen: Eintrag %1, „%2“, galt für %3, als der Rechner %4 hatte.</translation>
    </message>
    <message>
        <source>The file is not as it was saved.</source>
        <translation>Die Datei ist nicht, wie sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>The file is sound, but what it says breaks the laws of a book.</source>
        <translation>Die Datei ist heil, aber was darin steht, verletzt die Gesetze eines Buchs.</translation>
    </message>
    <message>
        <source>lists what was done to the book, the newest first</source>
        <translation>zählt auf, was am Buch getan wurde, das Neueste zuerst</translation>
    </message>
    <message>
        <source>how many at most</source>
        <translation>wie viele höchstens</translation>
    </message>
    <message>
        <source>takes back the last change</source>
        <translation>macht die letzte Änderung rückgängig</translation>
    </message>
    <message>
        <source>takes back this entry of the history and all after it</source>
        <translation>macht diesen Eintrag des Verlaufs und alle danach rückgängig</translation>
    </message>
    <message>
        <source>does again what was taken back</source>
        <translation>stellt wieder her, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <source>examines the file and the laws inside it</source>
        <translation>prüft die Datei und die Gesetze darin</translation>
    </message>
    <message>
        <source>the name of the vendor</source>
        <translation>der Name des Dienstleisters</translation>
    </message>
    <message>
        <source>the job&apos;s ref, as log and list print it</source>
        <translation>die Kennung des Auftrags, wie log und list sie zeigen</translation>
    </message>
    <message>
        <source>the round; it may be left out where only one is meant</source>
        <translation>die Runde; sie kann fehlen, wo nur eine gemeint ist</translation>
    </message>
    <message>
        <source>the task it is a piece of</source>
        <translation>die Aufgabe, zu der er gehört</translation>
    </message>
    <message>
        <source>your written reason for going on, where time-sensitivity alone speaks against it</source>
        <translation>Ihre geschriebene Begründung, wo allein die Eiligkeit dagegenspricht</translation>
    </message>
    <message>
        <source>--start: “%1” is past, and a job to be given starts today (%2) or later.</source>
        <translation>--start: „%1“ ist vorbei, und ein Auftrag, der vergeben wird, beginnt heute (%2) oder später.</translation>
    </message>
    <message>
        <source>Add --given to record it as a job that is given already.</source>
        <translation>Fügen Sie --given an, um ihn als schon vergeben einzutragen.</translation>
    </message>
    <message>
        <source>Or say how it went with --outcome, where it is over.</source>
        <translation>Oder sagen Sie mit --outcome, wie er lief, wenn er vorbei ist.</translation>
    </message>
    <message>
        <source>Recorded against the rule: %1</source>
        <translation>Gegen die Regel eingetragen: %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Vorsicht: %1</translation>
    </message>
    <message>
        <source>Its probation now ends on %1, not on %2.</source>
        <translation>Die Probezeit endet jetzt am %1, nicht am %2.</translation>
    </message>
    <message>
        <source>A vendor is listed when they are added to a round.</source>
        <translation>Ein Dienstleister steht in einer Runde, sobald er ihr hinzugefügt wird.</translation>
    </message>
    <message>
        <source>what the job is called</source>
        <translation>wie der Auftrag heißt</translation>
    </message>
    <message>
        <source>a ref of your own; a fresh one where not said</source>
        <translation>eine eigene Kennung; ohne Angabe eine neue</translation>
    </message>
    <message>
        <source>it is given already: record it, don&apos;t ask</source>
        <translation>er ist schon vergeben: eintragen, nicht fragen</translation>
    </message>
    <message>
        <source>what you decided</source>
        <translation>was Sie entschieden haben</translation>
    </message>
    <message>
        <source>how it went; open takes an outcome back</source>
        <translation>wie er lief; open nimmt ein Ergebnis zurück</translation>
    </message>
    <message>
        <source>how many pieces of work are done</source>
        <translation>wie viele Stücke Arbeit getan sind</translation>
    </message>
    <message>
        <source>what is worth keeping about it</source>
        <translation>was daran festzuhalten ist</translation>
    </message>
    <message>
        <source>gives a vendor a job, or records one that is given or over; prints its ref</source>
        <translation>vergibt einen Auftrag, oder trägt einen ein, der vergeben oder vorbei ist; gibt seine Kennung aus</translation>
    </message>
    <message>
        <source>how it went, where it is over</source>
        <translation>wie er lief, wenn er vorbei ist</translation>
    </message>
    <message>
        <source>records how a job went</source>
        <translation>trägt ein, wie ein Auftrag lief</translation>
    </message>
    <message>
        <source>corrects a job; an empty value takes back what was said</source>
        <translation>berichtigt einen Auftrag; ein leerer Wert nimmt zurück, was gesagt war</translation>
    </message>
    <message>
        <source>records that a later due day was asked for; only the owner&apos;s counts</source>
        <translation>trägt ein, dass um einen späteren Fälligkeitstag gebeten wurde; nur der des Inhabers zählt</translation>
    </message>
    <message>
        <source>who asked for it</source>
        <translation>wer darum bat</translation>
    </message>
    <message>
        <source>the later day</source>
        <translation>der spätere Tag</translation>
    </message>
    <message>
        <source>the day it was asked; today where not said</source>
        <translation>der Tag, an dem gebeten wurde; ohne Angabe heute</translation>
    </message>
    <message>
        <source>why you asked for it</source>
        <translation>warum Sie darum baten</translation>
    </message>
    <message>
        <source>lists jobs with their refs</source>
        <translation>zählt Aufträge mit ihren Kennungen auf</translation>
    </message>
    <message>
        <source>only this vendor&apos;s</source>
        <translation>nur die dieses Dienstleisters</translation>
    </message>
    <message>
        <source>only those that are open</source>
        <translation>nur die offenen</translation>
    </message>
    <message>
        <source>records a decision about a vendor in a round</source>
        <translation>trägt eine Entscheidung über einen Dienstleister in einer Runde ein</translation>
    </message>
    <message>
        <source>the day it is for; today where not said</source>
        <translation>der Tag, für den sie gilt; ohne Angabe heute</translation>
    </message>
    <message>
        <source>by how many months, 1 to 12, where it extends</source>
        <translation>um wie viele Monate, 1 bis 12, wo sie verlängert</translation>
    </message>
    <message>
        <source>why: kept, and shown beside the vendor ever after</source>
        <translation>warum: wird aufbewahrt und fortan beim Dienstleister gezeigt</translation>
    </message>
    <message>
        <source>notes a contact with a vendor</source>
        <translation>notiert einen Kontakt mit einem Dienstleister</translation>
    </message>
    <message>
        <source>what it was</source>
        <translation>was es war</translation>
    </message>
    <message>
        <source>the day; today where not said</source>
        <translation>der Tag; ohne Angabe heute</translation>
    </message>
    <message>
        <source>whom you spoke to</source>
        <translation>mit wem Sie sprachen</translation>
    </message>
    <message>
        <source>how many calls it took</source>
        <translation>wie viele Anrufe es brauchte</translation>
    </message>
    <message>
        <source>was anyone reached?</source>
        <translation>wurde jemand erreicht?</translation>
    </message>
    <message>
        <source>how you found them, 1 to 5; 4 and up is liked</source>
        <translation>wie angenehm sie waren, 1 bis 5; ab 4 angenehm</translation>
    </message>
    <message>
        <source>says whether a vendor may be given this work today, and why</source>
        <translation>sagt, ob ein Dienstleister diese Arbeit heute bekommen darf, und warum</translation>
    </message>
    <message>
        <source>There is none yet. Add one: proven-cli %1 add NAME</source>
        <translation>Es gibt noch nichts davon. So kommt etwas hinzu: proven-cli %1 add NAME</translation>
    </message>
    <message>
        <source>Say which round with --round: there are several.</source>
        <translation>Sagen Sie mit --round, welche Runde: Es gibt mehrere.</translation>
    </message>
    <message>
        <source>There is no round “%1” in this book.</source>
        <translation>In diesem Buch gibt es keine Runde „%1“.</translation>
    </message>
    <message>
        <source>All rounds: proven-cli round list</source>
        <translation>Alle Runden: proven-cli round list</translation>
    </message>
    <message>
        <source>There is no vendor “%1” in this book.</source>
        <translation>In diesem Buch gibt es keinen Dienstleister „%1“.</translation>
    </message>
    <message>
        <source>All vendors: proven-cli vendor list</source>
        <translation>Alle Dienstleister: proven-cli vendor list</translation>
    </message>
    <message>
        <source>There is no task “%1” in this book.</source>
        <translation>In diesem Buch gibt es keine Aufgabe „%1“.</translation>
    </message>
    <message>
        <source>All tasks: proven-cli advise</source>
        <translation>Alle Aufgaben: proven-cli advise</translation>
    </message>
    <message>
        <source>There is no job with the ref “%1” in this book.</source>
        <translation>In diesem Buch gibt es keinen Auftrag mit der Kennung „%1“.</translation>
    </message>
    <message>
        <source>All jobs with their refs: proven-cli list</source>
        <translation>Alle Aufträge mit ihren Kennungen: proven-cli list</translation>
    </message>
    <message>
        <source>This book has no round yet.</source>
        <translation>Dieses Buch hat noch keine Runde.</translation>
    </message>
    <message>
        <source>Begin one: proven-cli round add NAME</source>
        <translation>Beginnen Sie eine: proven-cli round add NAME</translation>
    </message>
    <message>
        <source>%1 is not listed in the round %2.</source>
        <translation>%1 steht nicht in der Runde %2.</translation>
    </message>
    <message>
        <source>List them: proven-cli vendor add &quot;%1&quot; --round &quot;%2&quot;</source>
        <translation>So kommt er hinein: proven-cli vendor add &quot;%1&quot; --round &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation>Sagen Sie, was zu tun ist: Ein Befehl fehlt.</translation>
    </message>
    <message>
        <source>The answer could not be written: the disk is full, or nobody reads it.</source>
        <translation>Die Antwort ließ sich nicht schreiben: Der Datenträger ist voll, oder niemand liest sie.</translation>
    </message>
    <message>
        <source>for people (text, the default) or for programs (json)</source>
        <translation>für Menschen (text, ohne Angabe) oder für Programme (json)</translation>
    </message>
    <message>
        <source>for people (text, the default; html, a page for the browser) or for programs (json)</source>
        <translation>für Menschen (text, ohne Angabe; html, eine Seite für den Browser) oder für Programme (json)</translation>
    </message>
    <message>
        <source>says of every vendor: clock, record, standing, and why</source>
        <translation>sagt von jedem Dienstleister: Uhr, Bilanz, Stand, und warum</translation>
    </message>
    <message>
        <source>only this round</source>
        <translation>nur diese Runde</translation>
    </message>
    <message>
        <source>says what needs you today, most urgent first</source>
        <translation>sagt, was Sie heute braucht, das Dringendste zuerst</translation>
    </message>
    <message>
        <source>says of each task whether to hand it out, and to whom</source>
        <translation>sagt von jeder Aufgabe, ob und wem Sie sie übergeben</translation>
    </message>
    <message>
        <source>the name of one task; all where not said</source>
        <translation>der Name einer Aufgabe; ohne Angabe alle</translation>
    </message>
    <message>
        <source>the kind of work; rounds of the same kind are linked</source>
        <translation>die Art der Arbeit; Runden derselben Art hängen zusammen</translation>
    </message>
    <message>
        <source>months of probation, 6 to 24; 6 where not said</source>
        <translation>Monate Probezeit, 6 bis 24; ohne Angabe 6</translation>
    </message>
    <message>
        <source>hours a stranger is given at first; 1 where not said</source>
        <translation>Stunden, die ein Fremder zuerst bekommt; ohne Angabe 1</translation>
    </message>
    <message>
        <source>money a stranger&apos;s first jobs may cost</source>
        <translation>Geld, das erste Aufträge an Fremde kosten dürfen</translation>
    </message>
    <message>
        <source>how many you mean to try, 2 to 10; 10 where not said</source>
        <translation>wie viele Sie erproben wollen, 2 bis 10; ohne Angabe 10</translation>
    </message>
    <message>
        <source>the name of the round</source>
        <translation>der Name der Runde</translation>
    </message>
    <message>
        <source>begins a round: one kind of work, up to ten vendors tried</source>
        <translation>beginnt eine Runde: eine Art von Arbeit, bis zu zehn Dienstleister erprobt</translation>
    </message>
    <message>
        <source>corrects a round; an empty value takes back what was said</source>
        <translation>berichtigt eine Runde; ein leerer Wert nimmt zurück, was gesagt war</translation>
    </message>
    <message>
        <source>its new name</source>
        <translation>ihr neuer Name</translation>
    </message>
    <message>
        <source>does it take new vendors?</source>
        <translation>nimmt sie neue Dienstleister auf?</translation>
    </message>
    <message>
        <source>takes no new vendors from now on; the rest goes on</source>
        <translation>nimmt von jetzt an keine neuen Dienstleister auf; der Rest geht weiter</translation>
    </message>
    <message>
        <source>takes a candidate that never started out of a round and frees the place</source>
        <translation>nimmt einen Kandidaten, der nie anfing, aus einer Runde und macht den Platz frei</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>der Kandidat</translation>
    </message>
    <message>
        <source>lists the rounds</source>
        <translation>zählt die Runden auf</translation>
    </message>
    <message>
        <source>This book is whole: there is nothing to salvage, and nothing was made.</source>
        <translation>Dieses Buch ist unversehrt: Es gibt nichts zu retten, und nichts wurde gemacht.</translation>
    </message>
    <message>
        <source>A copy of it is made with: proven-cli backup FILE</source>
        <translation>Eine Kopie davon macht: proven-cli backup FILE</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Verloren:</translation>
    </message>
    <message>
        <source>Please look at:</source>
        <translation>Bitte sehen Sie sich an:</translation>
    </message>
    <message>
        <source>saves what can be read of a damaged book into a new one, and lists what can&apos;t</source>
        <translation>rettet, was von einem beschädigten Buch lesbar ist, in ein neues, und zählt auf, was nicht</translation>
    </message>
    <message>
        <source>the new book; one that is there is never touched</source>
        <translation>das neue Buch; eines, das da ist, wird nie angerührt</translation>
    </message>
    <message>
        <source>the round it belongs to</source>
        <translation>die Runde, zu der sie gehört</translation>
    </message>
    <message>
        <source>how long it takes each time</source>
        <translation>wie lange sie jedes Mal dauert</translation>
    </message>
    <message>
        <source>how often it comes</source>
        <translation>wie oft sie kommt</translation>
    </message>
    <message>
        <source>what it keeps you from</source>
        <translation>wovon sie Sie abhält</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>the name of the task</source>
        <translation>der Name der Aufgabe</translation>
    </message>
    <message>
        <source>adds a piece of your work that might be handed out</source>
        <translation>fügt eine Arbeit von Ihnen hinzu, die andere tun könnten</translation>
    </message>
    <message>
        <source>corrects a task; an empty value takes back what was said</source>
        <translation>berichtigt eine Aufgabe; ein leerer Wert nimmt zurück, was gesagt war</translation>
    </message>
    <message>
        <source>--%1 and --%2 can&apos;t be asked together.</source>
        <translation>--%1 und --%2 gehen nicht zusammen.</translation>
    </message>
    <message>
        <source>Ask one after the other.</source>
        <translation>Eins nach dem anderen.</translation>
    </message>
    <message>
        <source>--%1 belongs to --%2.</source>
        <translation>--%1 gehört zu --%2.</translation>
    </message>
    <message>
        <source> or --</source>
        <translation> oder --</translation>
    </message>
    <message>
        <source>See: proven-cli units --help</source>
        <translation>Siehe: proven-cli units --help</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 of the file can&apos;t be taken.</source>
        <translation>Nichts wurde geändert; aus der Datei nicht zu übernehmen: %1.</translation>
    </message>
    <message>
        <source>one cell</source>
        <translation>1 Zelle</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 Zellen</translation>
    </message>
    <message>
        <source>“%1” has no list to hand out.</source>
        <translation>„%1“ hat keine Liste zum Mitgeben.</translation>
    </message>
    <message>
        <source>Attach one: proven-cli units %1 --attach FILE</source>
        <translation>So bekommt er eine: proven-cli units %1 --attach FILE</translation>
    </message>
    <message>
        <source>Wrote the list to %1</source>
        <translation>Die Liste steht in %1</translation>
    </message>
    <message>
        <source>Caution, %1: %2</source>
        <translation>Vorsicht, %1: %2</translation>
    </message>
    <message>
        <source>says how far a job with a list has come; attaches, hands out, reads back or splits its list</source>
        <translation>sagt, wie weit ein Auftrag mit Liste ist; hängt seine Liste an, gibt sie aus, liest sie zurück oder teilt sie auf</translation>
    </message>
    <message>
        <source>the table whose rows the job works through, instead of its list so far</source>
        <translation>die Tabelle, deren Zeilen der Auftrag abarbeitet, statt seiner bisherigen Liste</translation>
    </message>
    <message>
        <source>writes the list as a sheet to hand out: row, label, result, on</source>
        <translation>schreibt die Liste als Blatt zum Mitgeben: row, label, result, on</translation>
    </message>
    <message>
        <source>with --sheet: writes over a file that is there</source>
        <translation>mit --sheet: überschreibt eine Datei, die da ist</translation>
    </message>
    <message>
        <source>reads results back from a sheet, every row of it or none</source>
        <translation>liest Ergebnisse aus einem Blatt zurück, jede Zeile davon oder keine</translation>
    </message>
    <message>
        <source>with --read or --attach: results that are there may be replaced</source>
        <translation>mit --read oder --attach: Ergebnisse, die da sind, dürfen ersetzt werden</translation>
    </message>
    <message>
        <source>the order of year, month and day in a sheet; guessed where not said</source>
        <translation>die Reihenfolge von Jahr, Monat und Tag in einem Blatt; ohne Angabe erraten</translation>
    </message>
    <message>
        <source>with --attach: the first row is part of the list</source>
        <translation>mit --attach: die erste Zeile gehört zur Liste</translation>
    </message>
    <message>
        <source>makes jobs of so many rows a week, after a small first one</source>
        <translation>macht Aufträge mit so vielen Zeilen in der Woche daraus, nach einem kleinen ersten</translation>
    </message>
    <message>
        <source>with --split: rows of the first job; what the cap leaves where not said</source>
        <translation>mit --split: Zeilen des ersten Auftrags; ohne Angabe, was die Grenze lässt</translation>
    </message>
    <message>
        <source>with --split: when the first job is due; a week from its start where not said</source>
        <translation>mit --split: wann der erste Auftrag fällig ist; ohne Angabe eine Woche nach Beginn</translation>
    </message>
    <message>
        <source>is no whole number.</source>
        <translation>ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>Write it in figures, such as 12.</source>
        <translation>Schreiben Sie sie in Ziffern, etwa 12.</translation>
    </message>
    <message>
        <source>is out of range.</source>
        <translation>liegt außerhalb.</translation>
    </message>
    <message>
        <source>Write a number from 0 to %1.</source>
        <translation>Schreiben Sie eine Zahl von 0 bis %1.</translation>
    </message>
    <message>
        <source>is no date.</source>
        <translation>ist kein Datum.</translation>
    </message>
    <message>
        <source>Write year, month and day, such as 2026-11-23.</source>
        <translation>Schreiben Sie Jahr, Monat und Tag, etwa 2026-11-23.</translation>
    </message>
    <message>
        <source>Years go from %1 to %2.</source>
        <translation>Jahre gehen von %1 bis %2.</translation>
    </message>
    <message>
        <source>is no day: there is no such month.</source>
        <translation>ist kein Tag: Einen solchen Monat gibt es nicht.</translation>
    </message>
    <message>
        <source>Months go from 01 to 12.</source>
        <translation>Monate gehen von 01 bis 12.</translation>
    </message>
    <message>
        <source>is no day.</source>
        <translation>ist kein Tag.</translation>
    </message>
    <message>
        <source>%1 has %2 days.</source>
        <translation>%1 hat %2 Tage.</translation>
    </message>
    <message>
        <source>is no time of day.</source>
        <translation>ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>Write hours and minutes, such as 16:30.</source>
        <translation>Schreiben Sie Stunden und Minuten, etwa 16:30.</translation>
    </message>
    <message>
        <source>is none of the five steps.</source>
        <translation>ist keine der fünf Stufen.</translation>
    </message>
    <message>
        <source>Quality goes from 1 (%1) to 5 (%2); 3 and up is good work.</source>
        <translation>Die Güte geht von 1 (%1) bis 5 (%2); ab 3 ist es gute Arbeit.</translation>
    </message>
    <message>
        <source>Liked goes from 1 (%1) to 5 (%2); 4 and up is liked.</source>
        <translation>Angenehm geht von 1 (%1) bis 5 (%2); ab 4 zählt es als angenehm.</translation>
    </message>
    <message>
        <source>is no amount.</source>
        <translation>ist kein Betrag.</translation>
    </message>
    <message>
        <source>Write it in figures with a decimal point and at most four decimals, such as 1.5; nothing below zero.</source>
        <translation>Schreiben Sie ihn in Ziffern mit Dezimalpunkt und höchstens vier Stellen danach, etwa 1.5; nichts unter null.</translation>
    </message>
    <message>
        <source>a company or a person</source>
        <translation>eine Firma oder eine Person</translation>
    </message>
    <message>
        <source>the persons to talk to</source>
        <translation>mit wem zu reden ist</translation>
    </message>
    <message>
        <source>their e-mail address</source>
        <translation>ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>their telephone number</source>
        <translation>ihre Telefonnummer</translation>
    </message>
    <message>
        <source>their website</source>
        <translation>ihre Website</translation>
    </message>
    <message>
        <source>where more about them is found</source>
        <translation>wo mehr über sie steht</translation>
    </message>
    <message>
        <source>how you came upon them</source>
        <translation>wie Sie auf sie kamen</translation>
    </message>
    <message>
        <source>what they are good at</source>
        <translation>was sie gut können</translation>
    </message>
    <message>
        <source>what an hour costs</source>
        <translation>was eine Stunde kostet</translation>
    </message>
    <message>
        <source>what to remember about them as people</source>
        <translation>was man sich über sie als Menschen merken sollte</translation>
    </message>
    <message>
        <source>what they hold of yours: keys, logins, lists</source>
        <translation>was sie von Ihnen haben: Schlüssel, Zugänge, Listen</translation>
    </message>
    <message>
        <source>the first day they are away</source>
        <translation>der erste Tag, an dem sie weg sind</translation>
    </message>
    <message>
        <source>the last day they are away</source>
        <translation>der letzte Tag, an dem sie weg sind</translation>
    </message>
    <message>
        <source>Add --yes to do it. To put them out of sight only: proven-cli vendor archive &quot;%1&quot;</source>
        <translation>Fügen Sie --yes an, um es zu tun. Nur aus den Augen: proven-cli vendor archive &quot;%1&quot;</translation>
    </message>
    <message>
        <source>adds a vendor; with a round also lists them there, and one known already only that</source>
        <translation>fügt einen Dienstleister hinzu; mit einer Runde auch dieser, und einen bekannten nur das</translation>
    </message>
    <message>
        <source>the round to list them in</source>
        <translation>die Runde, in die er soll</translation>
    </message>
    <message>
        <source>corrects a vendor; an empty value takes back what was said</source>
        <translation>berichtigt einen Dienstleister; ein leerer Wert nimmt zurück, was gesagt war</translation>
    </message>
    <message>
        <source>their new name</source>
        <translation>ihr neuer Name</translation>
    </message>
    <message>
        <source>out of sight?</source>
        <translation>aus den Augen?</translation>
    </message>
    <message>
        <source>puts a vendor out of sight; nothing is lost</source>
        <translation>nimmt einen Dienstleister aus den Augen; nichts geht verloren</translation>
    </message>
    <message>
        <source>takes a vendor&apos;s personal text out of the book for privacy; it can&apos;t be undone</source>
        <translation>nimmt die persönlichen Angaben eines Dienstleisters aus Datenschutzgründen aus dem Buch; das lässt sich nicht rückgängig machen</translation>
    </message>
    <message>
        <source>yes, for good</source>
        <translation>ja, für immer</translation>
    </message>
    <message>
        <source>lists the vendors</source>
        <translation>zählt die Dienstleister auf</translation>
    </message>
    <message>
        <source>harm is done if it goes wrong</source>
        <translation>es schadet, wenn es schiefgeht</translation>
    </message>
    <message>
        <source>a day late does harm</source>
        <translation>ein Tag zu spät schadet</translation>
    </message>
    <message>
        <source>how complicated the directions are</source>
        <translation>wie verwickelt die Vorgaben sind</translation>
    </message>
    <message>
        <source>the same again and again</source>
        <translation>immer wieder dasselbe</translation>
    </message>
    <message>
        <source>the day it starts; today where not said</source>
        <translation>der Tag, an dem er beginnt; ohne Angabe heute</translation>
    </message>
    <message>
        <source>the day it is promised for</source>
        <translation>der Tag, für den er versprochen ist</translation>
    </message>
    <message>
        <source>the hour of the due day, where one was agreed</source>
        <translation>die Stunde des Fälligkeitstags, wo eine vereinbart ist</translation>
    </message>
    <message>
        <source>the vendor&apos;s own new date, for planning only</source>
        <translation>der neue Tag des Dienstleisters, nur zum Planen</translation>
    </message>
    <message>
        <source>how many hours it takes</source>
        <translation>wie viele Stunden er braucht</translation>
    </message>
    <message>
        <source>the price agreed</source>
        <translation>der vereinbarte Preis</translation>
    </message>
    <message>
        <source>what was paid</source>
        <translation>was bezahlt wurde</translation>
    </message>
    <message>
        <source>how many pieces of work it is</source>
        <translation>wie viele Stücke Arbeit es sind</translation>
    </message>
    <message>
        <source>who did it at the vendor</source>
        <translation>wer es beim Dienstleister tat</translation>
    </message>
    <message>
        <source>whether it comes again</source>
        <translation>ob er wiederkommt</translation>
    </message>
    <message>
        <source>told from memory</source>
        <translation>aus der Erinnerung erzählt</translation>
    </message>
    <message>
        <source>the directions given</source>
        <translation>die Vorgaben</translation>
    </message>
    <message>
        <source>where more about it is found</source>
        <translation>wo mehr darüber steht</translation>
    </message>
    <message>
        <source>the day it was over; today where not said</source>
        <translation>der Tag, an dem er vorbei war; ohne Angabe heute</translation>
    </message>
    <message>
        <source>delivered by the agreed hour?</source>
        <translation>bis zur vereinbarten Stunde geliefert?</translation>
    </message>
    <message>
        <source>were the directions followed?</source>
        <translation>wurden die Vorgaben befolgt?</translation>
    </message>
    <message>
        <source>1 to 5; 3 and up is good work</source>
        <translation>1 bis 5; ab 3 ist es gute Arbeit</translation>
    </message>
    <message>
        <source>how people found them, 1 to 5; 4 and up is liked</source>
        <translation>wie sie ankamen, 1 bis 5; ab 4 angenehm</translation>
    </message>
    <message>
        <source>how many pieces are done; all where not said</source>
        <translation>wie viele Stücke getan sind; ohne Angabe alle</translation>
    </message>
    <message>
        <source>take fewer pieces than planned as complete</source>
        <translation>weniger Stücke als geplant als vollständig nehmen</translation>
    </message>
    <message>
        <source>--%1 does not belong to “%2”: it is about %3.</source>
        <translation>--%1 gehört nicht zu „%2“: Es geht dabei um %3.</translation>
    </message>
    <message>
        <source>Leave it out, or say how it went differently.</source>
        <translation>Lassen Sie es weg, oder sagen Sie anders, wie es lief.</translation>
    </message>
    <message>
        <source>what was delivered</source>
        <translation>das Gelieferte</translation>
    </message>
    <message>
        <source>the day it was over</source>
        <translation>den Tag, an dem es vorbei war</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Auftrag</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>All well: %1, %2 in the history.</source>
        <translation>Alles in Ordnung: %1, im Verlauf %2.</translation>
    </message>
    <message>
        <source>Saved into a new book, whose history begins anew: %1. The damaged one was left as it is.</source>
        <translation>In ein neues Buch gerettet, dessen Verlauf neu beginnt: %1. Das beschädigte blieb, wie es ist.</translation>
    </message>
    <message>
        <source>Whether anything was entered ahead can&apos;t be told: %1</source>
        <translation>Ob etwas im Voraus eingetragen wurde, lässt sich nicht sagen: %1</translation>
    </message>
    <message>
        <source>changes in which currency the book counts; amounts stay as they are</source>
        <translation>ändert, in welcher Währung das Buch rechnet; die Beträge bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>three capitals, such as USD</source>
        <translation>drei Großbuchstaben, etwa USD</translation>
    </message>
    <message>
        <source>%1 is listed in no round.</source>
        <translation>%1 steht in keiner Runde.</translation>
    </message>
    <message>
        <source>List them: proven-cli vendor add &quot;%1&quot; --round ROUND</source>
        <translation>So kommen sie hinein: proven-cli vendor add &quot;%1&quot; --round RUNDE</translation>
    </message>
</context>
<context>
    <name>Corners</name>
    <message>
        <source>%1, not sure yet</source>
        <translation>%1, noch nicht sicher</translation>
    </message>
    <message>
        <source>%1, %2. %3. %4: %5. Liked: %6.</source>
        <translation>%1, %2. %3. %4: %5. Angenehm: %6.</translation>
    </message>
    <message>
        <source>%1 (not sure yet)</source>
        <translation>%1 (noch nicht sicher)</translation>
    </message>
    <message>
        <source>%2 (1 more promise)</source>
        <translation>%2 (1 weitere Zusage)</translation>
    </message>
    <message>
        <source>%2 (%1 more promises)</source>
        <translation>%2 (%1 weitere Zusagen)</translation>
    </message>
    <message>
        <source>%1 (nobody was asked how they liked it)</source>
        <translation>%1 (niemand wurde gefragt, wie angenehm es war)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not in the picture yet: %1.</source>
        <translation>Noch nicht im Bild: %1.</translation>
    </message>
    <message>
        <source>So far nobody has.</source>
        <translation>Bisher hat das niemand.</translation>
    </message>
    <message>
        <source>So far it is one.</source>
        <translation>Bisher ist es einer.</translation>
    </message>
    <message>
        <source>So far there are %1.</source>
        <translation>Bisher sind es %1.</translation>
    </message>
    <message>
        <source>Here you will see who is reliable and liked, as soon as three vendors have five outcomes each. %1</source>
        <translation>Hier sehen Sie, wer zuverlässig und angenehm ist, sobald drei Dienstleister je fünf Ergebnisse haben. %1</translation>
    </message>
</context>
<context>
    <name>CornersTable</name>
    <message>
        <source>Vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Ecke</translation>
    </message>
    <message>
        <source>Reliable</source>
        <translation>Zuverlässig</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>Am wenigsten sicher</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Angenehm</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>That day lies too far away.</source>
        <translation>Dieser Tag liegt zu weit weg.</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>Einen Monat %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 has no day %2.</source>
        <translation>%1 hat keinen %2. Tag.</translation>
    </message>
    <message>
        <source>%1 %2 has no day %3.</source>
        <translation>%1 %2 hat keinen %3. Tag.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>The calendar has no such day.</source>
        <translation>Diesen Tag gibt es im Kalender nicht.</translation>
    </message>
    <message>
        <source>No day is given.</source>
        <translation>Es ist kein Tag angegeben.</translation>
    </message>
    <message>
        <source>Not understood. Write today, fri, 12.3, 3 May, -2 or +1w.</source>
        <translation>Nicht verstanden. Schreiben Sie heute, fr, 12.3, 3. Mai, -2 oder +1w.</translation>
    </message>
</context>
<context>
    <name>Experience</name>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1-mal</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 the one time it was counted.</source>
        <translation>%1 das eine Mal, als gezählt wurde.</translation>
    </message>
    <message>
        <source>%1 on average, counted %2 times.</source>
        <translation>%1 im Durchschnitt, %2-mal gezählt.</translation>
    </message>
    <message>
        <source>Reached %1 of %2 times.</source>
        <translation>%1 von %2 Malen erreicht.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>a whole book</source>
        <translation>ein ganzes Buch</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>vendors</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>lists of jobs</source>
        <translation>Listen von Aufträgen</translation>
    </message>
    <message>
        <source>reminders put off</source>
        <translation>aufgeschobene Erinnerungen</translation>
    </message>
    <message>
        <source>history</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>vermutlich</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>bitte ansehen</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>das Komma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>upright line |</source>
        <translation>senkrechter Strich |</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>Zeile %1, %2 „%3“: %4</translation>
    </message>
</context>
<context>
    <name>JobsTable</name>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Directions were followed.</source>
        <translation>Die Vorgaben wurden befolgt.</translation>
    </message>
    <message>
        <source>Directions were not followed.</source>
        <translation>Die Vorgaben wurden nicht befolgt.</translation>
    </message>
    <message>
        <source>The work: %1.</source>
        <translation>Die Arbeit: %1.</translation>
    </message>
    <message>
        <source>As people: %1.</source>
        <translation>Im Umgang: %1.</translation>
    </message>
    <message>
        <source>We asked for a later day: %1.</source>
        <translation>Wir baten um einen späteren Tag: %1.</translation>
    </message>
    <message>
        <source>Against the rule: %1</source>
        <translation>Gegen die Regel: %1</translation>
    </message>
</context>
<context>
    <name>LikenessTable</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>Wem es ähnelt</translation>
    </message>
    <message>
        <source>If it is the same</source>
        <translation>Wenn es dasselbe ist</translation>
    </message>
    <message>
        <source>Same vendor</source>
        <translation>Derselbe Dienstleister</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Its rows are read as those of %1.</source>
        <translation>Die Zeilen werden als die von %1 gelesen.</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>NAME</source>
        <translation>BEZEICHNUNG</translation>
    </message>
    <message>
        <source>try out vendors with small jobs before you rely on one</source>
        <translation>Dienstleister mit kleinen Aufträgen erproben, bevor Sie sich auf einen verlassen</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>ÜBERSICHT</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>BESCHREIBUNG</translation>
    </message>
    <message>
        <source>Opens the window of Proven with the book that is named, or with the one that was open last. While it is open, a second start brings it forward. With --print it writes a paper and ends, also where there is no screen.</source>
        <translation>Öffnet das Fenster von Proven mit dem genannten Buch, oder mit dem, das zuletzt offen war. Solange es offen ist, holt ein zweiter Start es nach vorn. Mit --print schreibt es ein Papier und endet, auch wo kein Bildschirm ist.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPTIONEN</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>RÜCKGABEWERT</translation>
    </message>
    <message>
        <source>Done, or the window was closed.</source>
        <translation>Getan, oder das Fenster wurde geschlossen.</translation>
    </message>
    <message>
        <source>A command line that can&apos;t be read.</source>
        <translation>Eine Befehlszeile, die sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>Trouble with a file.</source>
        <translation>Ärger mit einer Datei.</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>SIEHE AUCH</translation>
    </message>
    <message>
        <source>Refused by a law.</source>
        <translation>Von einem Gesetz abgelehnt.</translation>
    </message>
    <message>
        <source>An input that can&apos;t be used, such as a vendor who is not in the book.</source>
        <translation>Eine Eingabe, die nicht zu gebrauchen ist, etwa ein Dienstleister, der nicht im Buch steht.</translation>
    </message>
</context>
<context>
    <name>OpenJobCard</name>
    <message>
        <source>%1 of %2 remain</source>
        <translation>%1 von %2 bleiben</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>war fällig am %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>no due day</source>
        <translation>kein Fälligkeitstag</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>time-sensitive</source>
        <translation>eilig</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>No due day</source>
        <translation>Kein Fälligkeitstag</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Ausführung</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>%1, %2 of them done so far</source>
        <translation>%1, davon bisher erledigt: %2</translation>
    </message>
    <message>
        <source>Time agreed</source>
        <translation>Vereinbarte Zeit</translation>
    </message>
    <message>
        <source>Price agreed</source>
        <translation>Vereinbarter Preis</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>No directions are written down: please ask before you begin.</source>
        <translation>Es sind keine Vorgaben aufgeschrieben: Fragen Sie bitte, bevor Sie beginnen.</translation>
    </message>
    <message>
        <source>If the day or anything else here can&apos;t be kept, please tell us as soon as you know.</source>
        <translation>Wenn der Tag oder etwas anderes hier nicht zu halten ist, sagen Sie es uns bitte, sobald Sie es wissen.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>All of them are done.</source>
        <translation>Alle sind erledigt.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>1 is done</source>
        <translation>1 ist erledigt</translation>
    </message>
    <message>
        <source>%1 are done</source>
        <translation>%1 sind erledigt</translation>
    </message>
    <message>
        <source>1 remains</source>
        <translation>1 bleibt</translation>
    </message>
    <message>
        <source>%1 remain</source>
        <translation>%1 bleiben</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was dabei herauskam</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>For %1, written on %2</source>
        <translation>Für %1, geschrieben am %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Job %1 for %2</source>
        <translation>Auftrag %1 für %2</translation>
    </message>
    <message>
        <source>Hello %1,

here is the job for you.</source>
        <translation>Guten Tag, %1,

hier ist der Auftrag für Sie.</translation>
    </message>
    <message>
        <source>The ten places</source>
        <translation>Die zehn Plätze</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Kept promises</source>
        <translation>Gehaltene Zusagen</translation>
    </message>
    <message>
        <source>kept promises %1</source>
        <translation>gehaltene Zusagen: %1</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>Am wenigsten sicher</translation>
    </message>
    <message>
        <source>least certain %1</source>
        <translation>am wenigsten sicher: %1</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>liked %1</source>
        <translation>angenehm: %1</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Probezeit</translation>
    </message>
    <message>
        <source>One place is free.</source>
        <translation>Ein Platz ist frei.</translation>
    </message>
    <message>
        <source>%1 places are free.</source>
        <translation>%1 Plätze sind frei.</translation>
    </message>
    <message>
        <source>In the order of kept promises, by the cautious end of the range: 9 to 1 sure it is at least that. The dot is the likely share, the band where it lies.</source>
        <translation>In der Reihenfolge der gehaltenen Zusagen, nach dem vorsichtigen Ende der Spanne: 9 zu 1 sicher, dass es mindestens so viel ist. Der Punkt ist der wahrscheinliche Anteil, das Band die Spanne, in der er liegt.</translation>
    </message>
    <message>
        <source>Let go on %1.</source>
        <translation>Getrennt am %1.</translation>
    </message>
    <message>
        <source>Left on %1.</source>
        <translation>Gegangen am %1.</translation>
    </message>
    <message>
        <source>Where each of them stands</source>
        <translation>Wo jeder von ihnen steht</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>Was die Bilanz sagt</translation>
    </message>
    <message>
        <source>Whom to keep: reliable and liked</source>
        <translation>Wen man behält: zuverlässig und angenehm</translation>
    </message>
    <message>
        <source>The bigger the dot, the more is known. The thin lines are the ranges: 9 to 1 sure on either side. Full dots are on trial, ticked ones proven, triangles need a look, hollow ones have ended.</source>
        <translation>Je größer der Punkt, desto mehr ist bekannt. Die dünnen Linien sind die Spannen: 9 zu 1 sicher auf jeder Seite. Volle Punkte sind in Erprobung, abgehakte bewährt, Dreiecke brauchen einen Blick, hohle sind beendet.</translation>
    </message>
    <message>
        <source>What the tries have cost</source>
        <translation>Was die Versuche gekostet haben</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>jobs: %1</source>
        <translation>Aufträge: %1</translation>
    </message>
    <message>
        <source>Cost noted for</source>
        <translation>Kosten notiert für</translation>
    </message>
    <message>
        <source>cost noted for %1</source>
        <translation>Kosten notiert für %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>bezahlt: %1</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>nicht notiert</translation>
    </message>
    <message>
        <source>Nobody has been listed in this round yet.</source>
        <translation>In diese Runde wurde noch niemand aufgenommen.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, Stand %2</translation>
    </message>
    <message>
        <source>Comparison of a round</source>
        <translation>Vergleich einer Runde</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (geschlossen)</translation>
    </message>
    <message>
        <source>Comparison: %1, %2</source>
        <translation>Vergleich: %1, %2</translation>
    </message>
    <message>
        <source>Comparison %1</source>
        <translation>Vergleich %1</translation>
    </message>
    <message>
        <source>Hello,

this is how the vendors we try out have done so far.</source>
        <translation>Guten Tag,

so ist es den Dienstleistern, die wir erproben, bisher ergangen.</translation>
    </message>
    <message>
        <source>%1 has not been promoted, so there is no letter. Probation has been over since %2: they may be promoted.</source>
        <translation>%1 wurde nicht befördert, also gibt es keinen Brief. Die Probezeit ist seit %2 vorbei: Sie dürfen befördern.</translation>
    </message>
    <message>
        <source>%1 has not been promoted, so there is no letter. %2</source>
        <translation>%1 wurde nicht befördert, also gibt es keinen Brief. %2</translation>
    </message>
    <message>
        <source>Then they may be promoted.</source>
        <translation>Dann darf befördert werden.</translation>
    </message>
    <message>
        <source>On %1 %2 was promoted: proven for %3.</source>
        <translation>Am %1 wurde %2 befördert: bewährt für %3.</translation>
    </message>
    <message>
        <source>This comes after a probation of %1, from %2 to %3. It began with the first job, %4.</source>
        <translation>Das folgt auf eine Probezeit von %1, vom %2 bis zum %3. Sie begann mit dem ersten Auftrag, %4.</translation>
    </message>
    <message>
        <source>From that day on they may be given critical work, too, and any task that they were found to handle.</source>
        <translation>Von diesem Tag an darf auch kritische Arbeit gegeben werden und jede Aufgabe, die sich als beherrscht erwiesen hat.</translation>
    </message>
    <message>
        <source>What was said on that day: %1</source>
        <translation>Was an diesem Tag gesagt wurde: %1</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Auftrag</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 Aufträge</translation>
    </message>
    <message>
        <source>no due day was moved after it had passed</source>
        <translation>kein Fälligkeitstag wurde verschoben, nachdem er vorbei war</translation>
    </message>
    <message>
        <source>due days moved after they had passed: %1</source>
        <translation>Fälligkeitstage, die verschoben wurden, nachdem sie vorbei waren: %1</translation>
    </message>
    <message>
        <source>no job is told from memory</source>
        <translation>kein Auftrag ist aus dem Gedächtnis erzählt</translation>
    </message>
    <message>
        <source>told from memory: %1</source>
        <translation>aus dem Gedächtnis erzählt: %1</translation>
    </message>
    <message>
        <source>%1 in this probation; %2; %3.</source>
        <translation>%1 in dieser Probezeit; %2; %3.</translation>
    </message>
    <message>
        <source>The record as it stood on %1</source>
        <translation>Die Bilanz, wie sie am %1 stand</translation>
    </message>
    <message>
        <source>Work in one month.</source>
        <translation>Arbeit in einem Monat.</translation>
    </message>
    <message>
        <source>Work in %1 different months.</source>
        <translation>Arbeit in %1 verschiedenen Monaten.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The record bore out the promotion on the day it was decided.</source>
        <translation>Die Bilanz trug die Beförderung an dem Tag, an dem sie entschieden wurde.</translation>
    </message>
    <message>
        <source>The record did not bear out the promotion on the day it was decided; the reason above was given for it.</source>
        <translation>Die Bilanz trug die Beförderung an dem Tag, an dem sie entschieden wurde, nicht; dafür wurde der Grund oben angegeben.</translation>
    </message>
    <message>
        <source>Day and signature</source>
        <translation>Tag und Unterschrift</translation>
    </message>
    <message>
        <source>Letter of promotion</source>
        <translation>Beförderungsbrief</translation>
    </message>
    <message>
        <source>Promotion of %1, printed on %2</source>
        <translation>Beförderung von %1, gedruckt am %2</translation>
    </message>
    <message>
        <source>Promotion of %1</source>
        <translation>Beförderung von %1</translation>
    </message>
    <message>
        <source>Hello %1,

we are glad to write this down.</source>
        <translation>Guten Tag, %1,

wir freuen uns, dies festzuhalten.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Scorecard: %1</source>
        <translation>Bewertungsblatt: %1</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>Vergleich: %1</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Auftrag: %1</translation>
    </message>
    <message>
        <source>Letter of promotion: %1</source>
        <translation>Beförderungsbrief: %1</translation>
    </message>
    <message>
        <source>nothing known yet</source>
        <translation>noch nichts bekannt</translation>
    </message>
    <message>
        <source>at least %1%, at most %2%</source>
        <translation>mindestens %1 %, höchstens %2 %</translation>
    </message>
    <message>
        <source>0 to 100%</source>
        <translation>0 bis 100 %</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>9 to 1 sure it is</source>
        <translation>9 zu 1 sicher ist es</translation>
    </message>
    <message>
        <source>9 to 1 sure it is %1</source>
        <translation>9 zu 1 sicher ist es %1</translation>
    </message>
    <message>
        <source>The dot is the likely share, the band where it lies: 9 to 1 sure on either side. Counted are the last 24 outcomes of the last twelve months.</source>
        <translation>Der Punkt ist der wahrscheinliche Anteil, das Band die Spanne, in der er liegt: 9 zu 1 sicher auf jeder Seite. Gezählt werden die letzten 24 Ergebnisse der letzten zwölf Monate.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Fachgebiete</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Stundensatz</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>How it has gone</source>
        <translation>Wie es gelaufen ist</translation>
    </message>
    <message>
        <source>Nothing has ended yet, so nothing can be said about the work so far.</source>
        <translation>Noch ist nichts zu Ende, also lässt sich über die Arbeit noch nichts sagen.</translation>
    </message>
    <message>
        <source>Least certain: %1.</source>
        <translation>Am wenigsten sicher: %1.</translation>
    </message>
    <message>
        <source>How the promotion stands today</source>
        <translation>Wie die Beförderung heute dasteht</translation>
    </message>
    <message>
        <source>What a promotion needs</source>
        <translation>Was eine Beförderung braucht</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Met or missing</source>
        <translation>Erfüllt oder offen</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Erfüllt</translation>
    </message>
    <message>
        <source>Tasks handled well</source>
        <translation>Gut erledigte Aufgaben</translation>
    </message>
    <message>
        <source>directions not followed</source>
        <translation>Vorgaben nicht befolgt</translation>
    </message>
    <message>
        <source>work %1</source>
        <translation>Arbeit %1</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>before this probation, not counted</source>
        <translation>vor dieser Probezeit, zählt nicht</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 geliefert</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>of them %1 past due</source>
        <translation>davon %1 überfällig</translation>
    </message>
    <message>
        <source>%1 cancelled by us</source>
        <translation>%1 von uns abgesagt</translation>
    </message>
    <message>
        <source>%1 abandoned</source>
        <translation>%1 aufgegeben</translation>
    </message>
    <message>
        <source>1 job in this probation</source>
        <translation>1 Auftrag in dieser Probezeit</translation>
    </message>
    <message>
        <source>%1 jobs in this probation</source>
        <translation>%1 Aufträge in dieser Probezeit</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Jobs, the newest first</source>
        <translation>Aufträge, die neuesten zuerst</translation>
    </message>
    <message>
        <source>No job has been given yet.</source>
        <translation>Noch wurde kein Auftrag gegeben.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Gegeben</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>gegeben am %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>fällig am %1</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>Talks and contacts</source>
        <translation>Gespräche und Kontakte</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>How the work went</source>
        <translation>Wie die Arbeit lief</translation>
    </message>
    <message>
        <source>Calls to reach somebody: %1</source>
        <translation>Anrufe, um jemanden zu erreichen: %1</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Bewertungsblatt</translation>
    </message>
    <message>
        <source>Scorecard of %1, %2</source>
        <translation>Bewertungsblatt von %1, %2</translation>
    </message>
    <message>
        <source>Scorecard of %1</source>
        <translation>Bewertungsblatt von %1</translation>
    </message>
    <message>
        <source>Hello %1,

this is how our work together has gone so far.</source>
        <translation>Guten Tag, %1,

so ist unsere Zusammenarbeit bisher gelaufen.</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>This starts the clock: probation then ends on %1.</source>
        <translation>Damit beginnt die Probezeit: Sie endet dann am %1.</translation>
    </message>
    <message>
        <source>The clock then has not begun: no job of this trial has started.</source>
        <translation>Die Probezeit hat dann nicht begonnen: Kein Auftrag dieser Erprobung hat angefangen.</translation>
    </message>
    <message>
        <source>The end of probation moves from %1 to %2.</source>
        <translation>Das Ende der Probezeit verschiebt sich vom %1 auf den %2.</translation>
    </message>
</context>
<context>
    <name>ProbationLine</name>
    <message>
        <source>stopped %1</source>
        <translation>angehalten: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>%1. On time: %2.</source>
        <translation>%1. Pünktlich: %2.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>These could not be written to %1: %2</source>
        <translation>Dies konnte nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Away until %1</source>
        <translation>Abwesend bis %1</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Abwesend seit %1</translation>
    </message>
    <message>
        <source>Away from %1 to %2</source>
        <translation>Abwesend von %1 bis %2</translation>
    </message>
    <message>
        <source>Away from %1 on</source>
        <translation>Abwesend ab %1</translation>
    </message>
</context>
<context>
    <name>RoundFigures</name>
    <message>
        <source>%1: %2. You mean to try %3; probation lasts %4.</source>
        <translation>%1: %2. Sie wollen %3 erproben; Probezeit: %4.</translation>
    </message>
    <message>
        <source>No job given yet. The first one starts a vendor&apos;s clock.</source>
        <translation>Noch kein Auftrag gegeben. Mit dem ersten beginnt die Probezeit eines Dienstleisters.</translation>
    </message>
    <message>
        <source>1 job so far</source>
        <translation>1 Auftrag bisher</translation>
    </message>
    <message>
        <source>%1 jobs so far</source>
        <translation>%1 Aufträge bisher</translation>
    </message>
    <message>
        <source>%1; what they cost is not noted.</source>
        <translation>%1; was sie kosten, ist nicht notiert.</translation>
    </message>
    <message>
        <source> (noted for %1 of them)</source>
        <translation> (notiert für %1 davon)</translation>
    </message>
    <message>
        <source>%1. The tries have cost %2%3.</source>
        <translation>%1. Die Versuche haben %2 gekostet%3.</translation>
    </message>
    <message>
        <source>%1 That is after their probation ends: give the best three more.</source>
        <translation>%1 Das ist nach dem Ende der Probezeit: Geben Sie den besten drei mehr.</translation>
    </message>
    <message>
        <source>At the pace of the last %1 days the tenth promise falls on %2, with %3 first.</source>
        <translation>Im Tempo der letzten %1 Tage fällt die zehnte Zusage auf den %2, zuerst bei %3.</translation>
    </message>
</context>
<context>
    <name>RoundTable</name>
    <message>
        <source>Vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Kept promises</source>
        <translation>Gehaltene Zusagen</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Probezeit</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>Am wenigsten sicher</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>Place %1 is free</source>
        <translation>Platz %1 ist frei</translation>
    </message>
</context>
<context>
    <name>RoundsTable</name>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (geschlossen)</translation>
    </message>
    <message>
        <source>%1 of %2 places used</source>
        <translation>%1 von %2 Plätzen belegt</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <comment>one vendor</comment>
        <translation>%1 bewährt</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <comment>several vendors</comment>
        <translation>%1 bewährt</translation>
    </message>
    <message>
        <source>%1 on trial</source>
        <comment>one vendor</comment>
        <translation>%1 in Erprobung</translation>
    </message>
    <message>
        <source>%1 on trial</source>
        <comment>several vendors</comment>
        <translation>%1 in Erprobung</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <comment>one vendor</comment>
        <translation>%1 pausiert</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <comment>several vendors</comment>
        <translation>%1 pausiert</translation>
    </message>
    <message>
        <source>%1 candidate</source>
        <translation>%1 Kandidat</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>%1 Kandidaten</translation>
    </message>
    <message>
        <source>%1 let go</source>
        <comment>one vendor</comment>
        <translation>%1 getrennt</translation>
    </message>
    <message>
        <source>%1 let go</source>
        <comment>several vendors</comment>
        <translation>%1 getrennt</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>one vendor</comment>
        <translation>%1 gegangen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>several vendors</comment>
        <translation>%1 gegangen</translation>
    </message>
</context>
<context>
    <name>SaveElsewhere</name>
    <message>
        <source>Save the book in another file</source>
        <translation>Das Buch in eine andere Datei speichern</translation>
    </message>
    <message>
        <source>Books (*.proven)</source>
        <translation>Bücher (*.proven)</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>The old file could not be read any more. What you had open is in the new one; its history begins anew.</source>
        <translation>Die alte Datei war nicht mehr lesbar. Was Sie offen hatten, ist in der neuen; ihr Verlauf beginnt von vorn.</translation>
    </message>
</context>
<context>
    <name>TasksTable</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Rat</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Keeps you from</source>
        <translation>Hält Sie ab von</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Wer sie übernehmen darf</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Noch niemand</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>%1 (+%2 more)</source>
        <translation>%1 (+%2 weitere)</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In Worten</translation>
    </message>
    <message>
        <source>directions not followed</source>
        <translation>Vorgaben nicht befolgt</translation>
    </message>
    <message>
        <source>work %1</source>
        <translation>Arbeit %1</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>against the rule</source>
        <translation>gegen die Regel</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>reached by the first call</source>
        <translation>beim ersten Anruf erreicht</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 Anrufe</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>nicht erreicht</translation>
    </message>
    <message>
        <source>as people: %1</source>
        <translation>als Menschen: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>against the record</source>
        <translation>gegen die Bilanz</translation>
    </message>
    <message>
        <source>does not stand any more</source>
        <translation>gilt nicht mehr</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Entscheidung: %1</translation>
    </message>
    <message>
        <source>given all the same: %1</source>
        <translation>trotzdem vergeben: %1</translation>
    </message>
</context>
<context>
    <name>TodayInBrief</name>
    <message>
        <source>critical work that is out</source>
        <translation>kritische Arbeit, die unterwegs ist</translation>
    </message>
    <message>
        <source>critical work that is out with %1 vendors</source>
        <translation>kritische Arbeit, die bei %1 Dienstleistern unterwegs ist</translation>
    </message>
    <message>
        <source>how it went with 1 vendor</source>
        <translation>wie es mit 1 Dienstleister lief</translation>
    </message>
    <message>
        <source>how it went with %1 vendors</source>
        <translation>wie es mit %1 Dienstleistern lief</translation>
    </message>
    <message>
        <source>1 handover</source>
        <translation>1 Übergabe</translation>
    </message>
    <message>
        <source>%1 handovers</source>
        <translation>%1 Übergaben</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 Entscheidung</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>%1 Entscheidungen</translation>
    </message>
    <message>
        <source>1 vendor to talk to</source>
        <translation>1 Dienstleister, mit dem zu reden ist</translation>
    </message>
    <message>
        <source>%1 vendors to talk to</source>
        <translation>%1 Dienstleister, mit denen zu reden ist</translation>
    </message>
    <message>
        <source>1 due day that is near</source>
        <translation>1 naher Fälligkeitstag</translation>
    </message>
    <message>
        <source>%1 due days that are near</source>
        <translation>%1 nahe Fälligkeitstage</translation>
    </message>
    <message>
        <source>1 probation that ends soon</source>
        <translation>1 Probezeit, die bald endet</translation>
    </message>
    <message>
        <source>%1 probations that end soon</source>
        <translation>%1 Probezeiten, die bald enden</translation>
    </message>
    <message>
        <source>1 vendor with too little to do</source>
        <translation>1 Dienstleister mit zu wenig zu tun</translation>
    </message>
    <message>
        <source>%1 vendors with too little to do</source>
        <translation>%1 Dienstleister mit zu wenig zu tun</translation>
    </message>
    <message>
        <source>1 vendor to get in touch with</source>
        <translation>1 Dienstleister, bei dem man sich melden sollte</translation>
    </message>
    <message>
        <source>%1 vendors to get in touch with</source>
        <translation>%1 Dienstleister, bei denen man sich melden sollte</translation>
    </message>
    <message>
        <source>1 round that wants more vendors</source>
        <translation>1 Runde, die mehr Dienstleister braucht</translation>
    </message>
    <message>
        <source>%1 rounds that want more vendors</source>
        <translation>%1 Runden, die mehr Dienstleister brauchen</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>eine Sicherung</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>1 thing needs you today: </source>
        <translation>1 Sache braucht Sie heute: </translation>
    </message>
    <message>
        <source>%1 things need you today: </source>
        <translation>%1 Dinge brauchen Sie heute: </translation>
    </message>
</context>
<context>
    <name>TodayTable</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Was auf Sie wartet</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>Dieses Buch</translation>
    </message>
    <message>
        <source>%1 (+%2 more)</source>
        <translation>%1 (+%2 weitere)</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>No backup was made: the folder %1 can&apos;t be made or written (%2). Your book was not touched. See whether its disk has room and may be written.</source>
        <translation>Es wurde keine Sicherung gemacht: Der Ordner %1 kann nicht angelegt oder beschrieben werden (%2). Ihr Buch wurde nicht angerührt. Sehen Sie nach, ob auf dem Datenträger Platz ist und geschrieben werden darf.</translation>
    </message>
    <message>
        <source>No backup was made: at %1 lies another book by now. Open it anew.</source>
        <translation>Es wurde keine Sicherung gemacht: Unter %1 liegt inzwischen ein anderes Buch. Öffnen Sie es neu.</translation>
    </message>
    <message>
        <source>The list of backups %1 could not be written (%2). Your book was not touched. See whether its folder is there, has room and may be written.</source>
        <translation>Die Liste der Sicherungen %1 konnte nicht geschrieben werden (%2). Ihr Buch wurde nicht angerührt. Sehen Sie nach, ob ihr Ordner da ist, Platz hat und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>%1 is no book of this program: %2 It was left as it is. Choose a file that ends in .proven, or make a new book.</source>
        <translation>%1 ist kein Buch dieses Programms: %2 Es blieb, wie es ist. Wählen Sie eine Datei, die auf .proven endet, oder legen Sie ein neues Buch an.</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed. See whether it was moved or renamed, or its disk is not connected; or make a new book.</source>
        <translation>Die Datei %1 gibt es nicht. Nichts wurde geändert. Sehen Sie nach, ob sie verschoben oder umbenannt wurde oder ihr Datenträger nicht angeschlossen ist; oder legen Sie ein neues Buch an.</translation>
    </message>
    <message>
        <source>it is a link. Open the file that it leads to.</source>
        <translation>es ist ein Verweis. Öffnen Sie die Datei, auf die er zeigt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Nothing was changed. See whether you may read the file.</source>
        <translation>%1 ist nicht lesbar (%2). Nichts wurde geändert. Sehen Sie nach, ob Sie die Datei lesen dürfen.</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>es ist ein Ordner.</translation>
    </message>
    <message>
        <source>it is no ordinary file.</source>
        <translation>es ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>es ist leer.</translation>
    </message>
    <message>
        <source>it is too short.</source>
        <translation>es ist zu kurz.</translation>
    </message>
    <message>
        <source>%1 is no full path. Nothing was changed. Give the path from the root.</source>
        <translation>%1 ist kein vollständiger Pfad. Nichts wurde geändert. Geben Sie den Pfad von der Wurzel an.</translation>
    </message>
    <message>
        <source>There is already a file %1. It was left as it is. Choose another name.</source>
        <translation>Eine Datei %1 gibt es schon. Sie blieb, wie sie ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 could not be made (%2). Nothing was changed. See whether its folder is there, has room and may be written.</source>
        <translation>%1 konnte nicht angelegt werden (%2). Nichts wurde geändert. Sehen Sie nach, ob der Ordner da ist, Platz hat und beschrieben werden darf.</translation>
    </message>
    <message>
        <source>it is of another format.</source>
        <translation>es hat ein anderes Format.</translation>
    </message>
    <message>
        <source>it is the database of another program.</source>
        <translation>es ist die Datenbank eines anderen Programms.</translation>
    </message>
    <message>
        <source>it does not say of which version it is.</source>
        <translation>es sagt nicht, von welcher Version es ist.</translation>
    </message>
    <message>
        <source>another program switched it to write-ahead logging.</source>
        <translation>ein anderes Programm hat es auf vorausschreibende Protokollierung umgestellt.</translation>
    </message>
    <message>
        <source>another program overwrote it.</source>
        <translation>ein anderes Programm hat es überschrieben.</translation>
    </message>
    <message>
        <source>it does not say what it should hold.</source>
        <translation>es sagt nicht, was es enthalten sollte.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of this program and must be upgraded before it can be read, but it can&apos;t be written. Nothing was changed. Copy the book to a place where you may write.</source>
        <translation>%1 stammt von einer älteren Version dieses Programms und muss vor dem Lesen umgestellt werden, kann aber nicht beschrieben werden. Nichts wurde geändert. Kopieren Sie das Buch an einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of this program and must be upgraded before it can be read. Nothing was changed. Restore it, or open a copy of it.</source>
        <translation>%1 stammt von einer älteren Version dieses Programms und muss vor dem Lesen umgestellt werden. Nichts wurde geändert. Stellen Sie es wieder her, oder öffnen Sie eine Kopie davon.</translation>
    </message>
    <message>
        <source>%1 was opened for reading alone. Nothing was changed. To work on with it, restore it.</source>
        <translation>%1 wurde nur zum Lesen geöffnet. Nichts wurde geändert. Um damit weiterzuarbeiten, stellen Sie es wieder her.</translation>
    </message>
    <message>
        <source>what you see is what could be read of it.</source>
        <translation>was Sie sehen, ist, was davon lesbar war.</translation>
    </message>
    <message>
        <source>The new book %1 could not be read again as it was written, and was thrown away. See whether the disk is well.</source>
        <translation>Das neue Buch %1 ließ sich nicht so wieder lesen, wie es geschrieben wurde, und wurde verworfen. Sehen Sie nach, ob der Datenträger in Ordnung ist.</translation>
    </message>
    <message>
        <source>what is in it is not what was saved last. The disk, or another program, changed it.</source>
        <translation>was darin steht, ist nicht, was zuletzt gespeichert wurde. Der Datenträger oder ein anderes Programm hat es geändert.</translation>
    </message>
    <message>
        <source>the book itself is not in it.</source>
        <translation>das Buch selbst ist nicht darin.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program, and this one can&apos;t read it. Nothing was changed. Install the newer version.</source>
        <translation>%1 stammt von einer neueren Version dieses Programms, und diese hier kann es nicht lesen. Nichts wurde geändert. Installieren Sie die neuere Version.</translation>
    </message>
    <message>
        <source>Saving to %1 failed, and the file can&apos;t be read to see whether the last change is in it. Everything saved before is kept. See whether the disk is well, open the book again and look at its history.</source>
        <translation>Das Speichern in %1 ist misslungen, und die Datei ist nicht lesbar, um zu sehen, ob die letzte Änderung darin ist. Alles zuvor Gespeicherte ist erhalten. Sehen Sie nach, ob der Datenträger in Ordnung ist, öffnen Sie das Buch neu, und sehen Sie in den Verlauf.</translation>
    </message>
    <message>
        <source>The last change is in %1, but the disk does not confirm that it would outlast a power cut. See whether the disk is well, then look at the history to see whether the change is there.</source>
        <translation>Die letzte Änderung ist in %1, aber der Datenträger bestätigt nicht, dass sie einen Stromausfall überstünde. Sehen Sie nach, ob der Datenträger in Ordnung ist, und dann im Verlauf, ob die Änderung da ist.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. It can be read here, not changed, so that nothing is lost that this version does not know. Install the newer version to change it.</source>
        <translation>%1 stammt von einer neueren Version dieses Programms. Es kann hier gelesen, aber nicht geändert werden, damit nichts verloren geht, was diese Version nicht kennt. Installieren Sie die neuere Version, um es zu ändern.</translation>
    </message>
    <message>
        <source>%1 can be read, not changed: the file, its folder or its disk may not be written. Allow writing, or copy the book to a place where you may.</source>
        <translation>%1 kann gelesen, aber nicht geändert werden: Die Datei, ihr Ordner oder ihr Datenträger darf nicht beschrieben werden. Erlauben Sie das Schreiben, oder kopieren Sie das Buch an einen Ort, an dem Sie es dürfen.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted by another program while it was open. Nothing was changed. Put the file back, or open the book again from where it is now.</source>
        <translation>%1 wurde von einem anderen Programm verschoben, ersetzt oder gelöscht, während es offen war. Nichts wurde geändert. Legen Sie die Datei zurück, oder öffnen Sie das Buch neu, wo es jetzt liegt.</translation>
    </message>
    <message>
        <source>%1 was overwritten by another program while it was open: it holds another book now, or an earlier state of this one. Nothing was changed. Look for the book in your backups, and open it from there.</source>
        <translation>%1 wurde von einem anderen Programm überschrieben, während es offen war: Es enthält jetzt ein anderes Buch oder einen früheren Stand von diesem. Nichts wurde geändert. Suchen Sie das Buch in Ihren Sicherungen, und öffnen Sie es von dort.</translation>
    </message>
    <message>
        <source>rows out of order</source>
        <translation>Zeilen in falscher Reihenfolge</translation>
    </message>
    <message>
        <source>damaged pages</source>
        <translation>beschädigte Seiten</translation>
    </message>
    <message>
        <source>%1 was not opened: the database library of this machine does not keep what the program relies on (%2). Nothing was changed. Install the program and SQLite anew.</source>
        <translation>%1 wurde nicht geöffnet: Die Datenbankbibliothek dieses Rechners hält nicht ein, worauf sich das Programm verlässt (%2). Nichts wurde geändert. Installieren Sie das Programm und SQLite neu.</translation>
    </message>
    <message>
        <source>entry %1 of its history is not there.</source>
        <translation>der Eintrag %1 seines Verlaufs ist nicht da.</translation>
    </message>
    <message>
        <source>the entries of its history are out of order.</source>
        <translation>die Einträge seines Verlaufs sind in falscher Reihenfolge.</translation>
    </message>
    <message>
        <source>Between the entries %1 and %2 of the history something is missing.</source>
        <translation>Zwischen den Einträgen %1 und %2 des Verlaufs fehlt etwas.</translation>
    </message>
    <message>
        <source>Entry %1 of the history does not follow upon the one before it.</source>
        <translation>Der Eintrag %1 des Verlaufs folgt nicht auf den davor.</translation>
    </message>
    <message>
        <source>Entry %1 of the history does not hold what was written into it.</source>
        <translation>Der Eintrag %1 des Verlaufs enthält nicht, was hineingeschrieben wurde.</translation>
    </message>
    <message>
        <source>entry %1 of its history can&apos;t be read.</source>
        <translation>der Eintrag %1 seines Verlaufs ist nicht lesbar.</translation>
    </message>
    <message>
        <source>what entry %1 of its history changed can&apos;t be read.</source>
        <translation>was der Eintrag %1 seines Verlaufs geändert hat, ist nicht lesbar.</translation>
    </message>
    <message>
        <source>in the table %1, row %2 is not there.</source>
        <translation>in der Tabelle %1 fehlt die Zeile %2.</translation>
    </message>
    <message>
        <source>in the table %1, row %2, the column %3 holds what can&apos;t be.</source>
        <translation>in der Tabelle %1, Zeile %2, enthält die Spalte %3, was nicht sein kann.</translation>
    </message>
    <message>
        <source>Nothing was restored: %1 What lies at %2 was left as it is.</source>
        <translation>Nichts wurde wiederhergestellt: %1 Was bei %2 liegt, blieb, wie es ist.</translation>
    </message>
    <message>
        <source>its folder can&apos;t be changed (%1). See whether it may be written.</source>
        <translation>der Ordner kann nicht geändert werden (%1). Sehen Sie nach, ob er beschrieben werden darf.</translation>
    </message>
    <message>
        <source>there lies a link. Name the file that it leads to.</source>
        <translation>dort liegt ein Verweis. Nennen Sie die Datei, auf die er zeigt.</translation>
    </message>
    <message>
        <source>there lies something that is no ordinary file. Choose another name.</source>
        <translation>dort liegt etwas, das keine gewöhnliche Datei ist. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>that is the backup itself. Choose another name.</source>
        <translation>das ist die Sicherung selbst. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>before restore</source>
        <translation>vor der Wiederherstellung</translation>
    </message>
    <message>
        <source>that is no full path. Give the path from the root.</source>
        <translation>das ist kein vollständiger Pfad. Geben Sie den Pfad von der Wurzel an.</translation>
    </message>
    <message>
        <source>%1 was restored, but the disk does not confirm that this would outlast a power cut. See whether the disk is well, and look at the book again.</source>
        <translation>%1 wurde wiederhergestellt, aber der Datenträger bestätigt nicht, dass das einen Stromausfall überstünde. Sehen Sie nach, ob der Datenträger in Ordnung ist, und sehen Sie sich das Buch noch einmal an.</translation>
    </message>
    <message>
        <source>The book&apos;s currency</source>
        <translation>Die Währung des Buches</translation>
    </message>
    <message>
        <source>The round %1</source>
        <translation>Die Runde %1</translation>
    </message>
    <message>
        <source>The vendor %1</source>
        <translation>Der Dienstleister %1</translation>
    </message>
    <message>
        <source>A vendor&apos;s place in a round (row %1)</source>
        <translation>Der Platz eines Dienstleisters in einer Runde (Zeile %1)</translation>
    </message>
    <message>
        <source>A decision of %1 (%2)</source>
        <translation>Eine Entscheidung von %1 (%2)</translation>
    </message>
    <message>
        <source>The task %1</source>
        <translation>Die Aufgabe %1</translation>
    </message>
    <message>
        <source>The job %1 of %2 (ref %3)</source>
        <translation>Der Auftrag %1 von %2 (Kennung %3)</translation>
    </message>
    <message>
        <source>The list&apos;s row %1 %2</source>
        <translation>Die Zeile %1 der Liste, %2</translation>
    </message>
    <message>
        <source>A contact of %1</source>
        <translation>Ein Kontakt von %1</translation>
    </message>
    <message>
        <source>A reminder put off to %1</source>
        <translation>Eine bis %1 aufgeschobene Erinnerung</translation>
    </message>
    <message>
        <source>The book&apos;s currency is lost</source>
        <translation>Die Währung des Buches ist verloren</translation>
    </message>
    <message>
        <source>%1 currencies are lost</source>
        <translation>%1 Währungen sind verloren</translation>
    </message>
    <message>
        <source>A round is lost</source>
        <translation>Eine Runde ist verloren</translation>
    </message>
    <message>
        <source>%1 rounds are lost</source>
        <translation>%1 Runden sind verloren</translation>
    </message>
    <message>
        <source>A vendor is lost</source>
        <translation>Ein Dienstleister ist verloren</translation>
    </message>
    <message>
        <source>%1 vendors are lost</source>
        <translation>%1 Dienstleister sind verloren</translation>
    </message>
    <message>
        <source>A vendor&apos;s place in a round is lost</source>
        <translation>Der Platz eines Dienstleisters in einer Runde ist verloren</translation>
    </message>
    <message>
        <source>%1 vendors&apos; places in rounds are lost</source>
        <translation>Die Plätze von %1 Dienstleistern in Runden sind verloren</translation>
    </message>
    <message>
        <source>A decision is lost</source>
        <translation>Eine Entscheidung ist verloren</translation>
    </message>
    <message>
        <source>%1 decisions are lost</source>
        <translation>%1 Entscheidungen sind verloren</translation>
    </message>
    <message>
        <source>A task is lost</source>
        <translation>Eine Aufgabe ist verloren</translation>
    </message>
    <message>
        <source>%1 tasks are lost</source>
        <translation>%1 Aufgaben sind verloren</translation>
    </message>
    <message>
        <source>A job is lost</source>
        <translation>Ein Auftrag ist verloren</translation>
    </message>
    <message>
        <source>%1 jobs are lost</source>
        <translation>%1 Aufträge sind verloren</translation>
    </message>
    <message>
        <source>A row of a list is lost</source>
        <translation>Eine Zeile einer Liste ist verloren</translation>
    </message>
    <message>
        <source>%1 rows of lists are lost</source>
        <translation>%1 Zeilen von Listen sind verloren</translation>
    </message>
    <message>
        <source>A contact is lost</source>
        <translation>Ein Kontakt ist verloren</translation>
    </message>
    <message>
        <source>%1 contacts are lost</source>
        <translation>%1 Kontakte sind verloren</translation>
    </message>
    <message>
        <source>A reminder put off is lost</source>
        <translation>Eine aufgeschobene Erinnerung ist verloren</translation>
    </message>
    <message>
        <source>%1 reminders put off are lost</source>
        <translation>%1 aufgeschobene Erinnerungen sind verloren</translation>
    </message>
    <message>
        <source>The history is not there any more.</source>
        <translation>Der Verlauf ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 was left out: the history says that it was removed.</source>
        <translation>%1 wurde weggelassen: Der Verlauf sagt, dass es entfernt wurde.</translation>
    </message>
    <message>
        <source>brought in by entry %1 of the history, which keeps no copy</source>
        <translation>hereingebracht vom Eintrag %1 des Verlaufs, der keine Kopie hat</translation>
    </message>
    <message>
        <source>%1: %2 (table %3, row %4).</source>
        <translation>%1: %2 (Tabelle %3, Zeile %4).</translation>
    </message>
    <message>
        <source>The table %1 is not there, or is not as this program made it.</source>
        <translation>Die Tabelle %1 ist nicht da oder nicht so, wie dieses Programm sie angelegt hat.</translation>
    </message>
    <message>
        <source>the column %1 holds what can&apos;t be</source>
        <translation>die Spalte %1 enthält, was nicht sein kann</translation>
    </message>
    <message>
        <source>A part of the table %1 can&apos;t be read (%2).</source>
        <translation>Ein Teil der Tabelle %1 ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>The table %1 can&apos;t be read (%2).</source>
        <translation>Die Tabelle %1 ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>%1 was taken from the history.</source>
        <translation>%1 wurde aus dem Verlauf genommen.</translation>
    </message>
    <message>
        <source>%1 was taken from the history: the table says something else.</source>
        <translation>%1 wurde aus dem Verlauf genommen: Die Tabelle sagt etwas anderes.</translation>
    </message>
    <message>
        <source>%1 was taken as the table has it: the history says something else, but is damaged too.</source>
        <translation>%1 wurde genommen, wie die Tabelle es hat: Der Verlauf sagt etwas anderes, ist aber auch beschädigt.</translation>
    </message>
    <message>
        <source>%1 was left out: the history does not know it.</source>
        <translation>%1 wurde weggelassen: Der Verlauf kennt es nicht.</translation>
    </message>
    <message>
        <source>%1 is left out: what it belongs to is lost.</source>
        <translation>%1 wird weggelassen: Wozu es gehört, ist verloren.</translation>
    </message>
    <message>
        <source>%1 does not say any more what it was part of: that is lost.</source>
        <translation>%1 sagt nicht mehr, wovon es ein Teil war: Das ist verloren.</translation>
    </message>
    <message>
        <source>Something in it is not what was saved last, and nobody can tell what.</source>
        <translation>Etwas darin ist nicht, was zuletzt gespeichert wurde, und niemand kann sagen, was.</translation>
    </message>
    <message>
        <source>its tables are not as this program made them.</source>
        <translation>seine Tabellen sind nicht so, wie dieses Programm sie angelegt hat.</translation>
    </message>
    <message>
        <source>%1 was not opened: beside it lies %2, which does not belong to it and would be taken for a part of it. Nothing was changed. Move %2 to another folder, then open the book again.</source>
        <translation>%1 wurde nicht geöffnet: Daneben liegt %2, was nicht dazugehört und für einen Teil davon gehalten würde. Nichts wurde geändert. Legen Sie %2 in einen anderen Ordner, und öffnen Sie das Buch dann neu.</translation>
    </message>
    <message>
        <source>Entry %1 of the history can&apos;t be read.</source>
        <translation>Der Eintrag %1 des Verlaufs ist nicht lesbar.</translation>
    </message>
    <message>
        <source>A part of the history can&apos;t be read (%1).</source>
        <translation>Ein Teil des Verlaufs ist nicht lesbar (%1).</translation>
    </message>
    <message>
        <source>Before entry %1 of the history something is missing.</source>
        <translation>Vor dem Eintrag %1 des Verlaufs fehlt etwas.</translation>
    </message>
    <message>
        <source>The history should go on after entry %1.</source>
        <translation>Der Verlauf sollte nach dem Eintrag %1 weitergehen.</translation>
    </message>
    <message>
        <source>Another program is working in %1. Nothing was changed and nothing is lost. Try again in a moment; if this stays, close the other program.</source>
        <translation>Ein anderes Programm arbeitet in %1. Nichts wurde geändert, und nichts ist verloren. Versuchen Sie es gleich noch einmal; bleibt es so, schließen Sie das andere Programm.</translation>
    </message>
    <message>
        <source>There is no room left where %1 lies. This change was not saved; everything saved before is kept. Make room on the disk and try again.</source>
        <translation>Wo %1 liegt, ist kein Platz mehr. Diese Änderung wurde nicht gespeichert; alles zuvor Gespeicherte ist erhalten. Schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Nothing was changed. Allow writing to the file and its folder, or copy the book to a place where you may write.</source>
        <translation>%1 kann nicht beschrieben werden (%2). Nichts wurde geändert. Erlauben Sie das Schreiben in die Datei und ihren Ordner, oder kopieren Sie das Buch an einen Ort, an dem Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Nothing was changed. Keep the file as it is and go on with a backup of it.</source>
        <translation>%1 ist beschädigt (%2). Nichts wurde geändert. Behalten Sie die Datei, wie sie ist, und machen Sie mit einer Sicherung weiter.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened (%2). Nothing was changed. See whether the file and its folder are there and may be read and written.</source>
        <translation>%1 kann nicht geöffnet werden (%2). Nichts wurde geändert. Sehen Sie nach, ob die Datei und ihr Ordner da sind und gelesen und beschrieben werden dürfen.</translation>
    </message>
    <message>
        <source>%1 refused the change: it is not what a book may hold (%2). Nothing was changed.</source>
        <translation>%1 hat die Änderung abgelehnt: Sie ist nicht, was ein Buch enthalten darf (%2). Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written (%2). This change was not saved; everything saved before is kept. See whether the disk is well, then open the book again.</source>
        <translation>%1 kann nicht gelesen oder beschrieben werden (%2). Diese Änderung wurde nicht gespeichert; alles zuvor Gespeicherte ist erhalten. Sehen Sie nach, ob der Datenträger in Ordnung ist, und öffnen Sie das Buch dann neu.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 Nothing was changed. Keep the file as it is and go on with a backup of it.</source>
        <translation>%1 ist beschädigt: %2 Nichts wurde geändert. Behalten Sie die Datei, wie sie ist, und machen Sie mit einer Sicherung weiter.</translation>
    </message>
    <message>
        <source>The copy %1 did not turn out like the book and was thrown away. Nothing was changed. See whether the disk is well.</source>
        <translation>Die Kopie %1 wurde nicht wie das Buch und wurde verworfen. Nichts wurde geändert. Sehen Sie nach, ob der Datenträger in Ordnung ist.</translation>
    </message>
    <message>
        <source>what is in it is not what was saved last, so no copy was made.</source>
        <translation>was darin steht, ist nicht, was zuletzt gespeichert wurde, also wurde keine Kopie gemacht.</translation>
    </message>
    <message>
        <source>In the table %1, row %2 refers to what is not there.</source>
        <translation>In der Tabelle %1 verweist die Zeile %2 auf etwas, das nicht da ist.</translation>
    </message>
    <message>
        <source>%1 was made, but the disk does not confirm that this would outlast a power cut. See whether the disk is well, and look at the file again.</source>
        <translation>%1 wurde angelegt, aber der Datenträger bestätigt nicht, dass das einen Stromausfall überdauert. Sehen Sie nach, ob der Datenträger in Ordnung ist, und sehen Sie sich die Datei noch einmal an.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Of what imports brought in the history keeps no copy: whether more of that is not as it was saved, nobody can tell.</source>
        <translation>Von dem, was Importe gebracht haben, hat der Verlauf keine Kopie: Ob davon noch mehr nicht so ist, wie es gespeichert wurde, kann niemand sagen.</translation>
    </message>
</context>
<context>
    <name>UnitListDialog</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>%1 (Proven)</source>
        <translation>%1 (Proven)</translation>
    </message>
    <message>
        <source>is none of: %1</source>
        <translation>ist nichts davon: %1</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>ist weder ja noch nein</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>ist zu groß</translation>
    </message>
    <message>
        <source>is no number from 0 on</source>
        <translation>ist keine Zahl ab 0</translation>
    </message>
    <message>
        <source>is too large, or has more than four decimals</source>
        <translation>ist zu groß oder hat mehr als vier Dezimalstellen</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>ist kein Datum</translation>
    </message>
    <message>
        <source>can be read in two ways, and no date of the table tells which (say --dates dmy or --dates mdy)</source>
        <translation>lässt sich auf zwei Arten lesen, und kein Datum der Tabelle sagt, auf welche (geben Sie --dates dmy oder --dates mdy an)</translation>
    </message>
    <message>
        <source>is a day that no calendar has</source>
        <translation>ist ein Tag, den kein Kalender hat</translation>
    </message>
    <message>
        <source>is no time of day, such as 14:30</source>
        <translation>ist keine Uhrzeit, wie etwa 14:30</translation>
    </message>
    <message>
        <source>is no step from 1 to 5</source>
        <translation>ist keine Stufe von 1 bis 5</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>ihr Name sagt es</translation>
    </message>
    <message>
        <source>its name is close, and it holds what fits</source>
        <translation>ihr Name ist ähnlich, und sie enthält, was passt</translation>
    </message>
    <message>
        <source>no other column says what was done, and it is different in most rows</source>
        <translation>keine andere Spalte sagt, was gemacht wurde, und sie ist in den meisten Zeilen verschieden</translation>
    </message>
    <message>
        <source>the same names come again and again</source>
        <translation>dieselben Namen kommen immer wieder</translation>
    </message>
    <message>
        <source>it holds the longest texts</source>
        <translation>sie enthält die längsten Texte</translation>
    </message>
    <message>
        <source>it holds days</source>
        <translation>sie enthält Tage</translation>
    </message>
    <message>
        <source>it holds days, later in the row</source>
        <translation>sie enthält Tage, später in der Zeile</translation>
    </message>
    <message>
        <source>its columns fit best</source>
        <translation>ihre Spalten passen am besten</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Angehalten; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 is a link or no ordinary file; nothing was written. Give another name.</source>
        <translation>%1 ist ein Verweis oder keine gewöhnliche Datei; nichts wurde geschrieben. Geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written. Say --replace, or give another name.</source>
        <translation>%1 gibt es schon; nichts wurde geschrieben. Geben Sie --replace oder einen anderen Namen an.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. What was there before is unchanged.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; nothing was written.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>%1: the history is written only; it was left out.</source>
        <translation>%1: Der Verlauf wird nur geschrieben; er wurde weggelassen.</translation>
    </message>
    <message>
        <source>a book has one row, and here is a second one</source>
        <translation>ein Buch hat eine Zeile, und hier ist eine zweite</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; nothing was imported.</source>
        <translation>%1 ist nicht lesbar; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Too many cells of %1 can&apos;t be taken; nothing was imported.</source>
        <translation>Zu viele Zellen von %1 können nicht genommen werden; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Is it the right table, and is each column what it is said to be?</source>
        <translation>Ist es die richtige Tabelle, und ist jede Spalte, wofür sie gehalten wird?</translation>
    </message>
    <message>
        <source>No row is about %1; nothing was imported.</source>
        <translation>Keine Zeile handelt von %1; nichts wurde importiert.</translation>
    </message>
    <message>
        <source>Names with commas need quotes: --vendors &apos;&quot;Smith, Ltd&quot;,Brown&apos;.</source>
        <translation>Namen mit Kommas brauchen Anführungszeichen: --vendors &apos;&quot;Smith, Ltd&quot;,Brown&apos;.</translation>
    </message>
    <message>
        <source>%1 has no rows; nothing was read.</source>
        <translation>%1 hat keine Zeilen; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>%1: there is no header: the first row is part of the list.</source>
        <translation>%1: Es gibt keine Kopfzeile: Die erste Zeile gehört zur Liste.</translation>
    </message>
    <message>
        <source>%1: the labels are the columns %2, put together.</source>
        <translation>%1: Die Bezeichnungen sind die Spalten %2, zusammengesetzt.</translation>
    </message>
    <message>
        <source>%1: the labels are the column %2.</source>
        <translation>%1: Die Bezeichnungen sind die Spalte %2.</translation>
    </message>
    <message>
        <source>%1: the labels are its only column.</source>
        <translation>%1: Die Bezeichnungen sind die einzige Spalte.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>No vendor is listed yet.</source>
        <translation>Noch ist kein Dienstleister aufgenommen.</translation>
    </message>
    <message>
        <source>Entered for a day that had not come yet</source>
        <translation>Eingetragen für einen Tag, der noch nicht gekommen war</translation>
    </message>
    <message>
        <source>Vendors as of %1</source>
        <translation>Dienstleister, Stand %1</translation>
    </message>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
    <message>
        <source>Where there are answers, a dot shows the likeliest share of good ones, and the band around it where the truth lies: 9 to 1 sure it is not below its left end, nor above its right.</source>
        <translation>Wo es Antworten gibt, zeigt ein Punkt den wahrscheinlichsten Anteil guter und das Band um ihn, wo die Wahrheit liegt: 9 zu 1 sicher, dass sie nicht unter dem linken Ende liegt, und ebenso nicht über dem rechten.</translation>
    </message>
    <message>
        <source>There is no round in the book yet.</source>
        <translation>Im Buch gibt es noch keine Runde.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Entered for a day that had not come yet:</source>
        <translation>Eingetragen für einen Tag, der noch nicht gekommen war:</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Heute braucht Sie nichts.</translation>
    </message>
    <message>
        <source>Instead:</source>
        <translation>Stattdessen:</translation>
    </message>
    <message>
        <source>It may be overruled with a written reason.</source>
        <translation>Es darf mit einem schriftlichen Grund übergangen werden.</translation>
    </message>
    <message>
        <source>There is no task in the book yet.</source>
        <translation>Im Buch gibt es noch keine Aufgabe.</translation>
    </message>
    <message>
        <source>No jobs.</source>
        <translation>Keine Aufträge.</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>Nothing has been done in this book yet.</source>
        <translation>In diesem Buch ist noch nichts geschehen.</translation>
    </message>
    <message>
        <source>There is no vendor in the book yet.</source>
        <translation>Im Buch gibt es noch keinen Dienstleister.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>%1 of ten places used, %2 meant to be tried, %3 of probation, %4</source>
        <translation>%1 von zehn Plätzen belegt, %2 sollen erprobt werden, %3 Probezeit, %4</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, %2 offen</translation>
    </message>
    <message>
        <source>, %1 overdue</source>
        <translation>, %1 überfällig</translation>
    </message>
    <message>
        <source>1 job against the rule.</source>
        <translation>1 Auftrag gegen die Regel.</translation>
    </message>
    <message>
        <source>%1 jobs against the rule.</source>
        <translation>%1 Aufträge gegen die Regel.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Probezeit</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>Good work</source>
        <translation>Gute Arbeit</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Angenehm</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>Eingetragen um</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>is less than %1</source>
        <translation>ist weniger als %1</translation>
    </message>
    <message>
        <source>is not from %1 to %2</source>
        <translation>ist nicht von %1 bis %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is missing: the row says how it went, and not when</source>
        <translation>fehlt: Die Zeile sagt, wie es lief, aber nicht, wann</translation>
    </message>
    <message>
        <source>a job that is open has not ended</source>
        <translation>ein offener Auftrag ist nicht zu Ende</translation>
    </message>
    <message>
        <source>only a job that was delivered can be judged</source>
        <translation>nur ein gelieferter Auftrag kann beurteilt werden</translation>
    </message>
    <message>
        <source>a later due day needs both days: the new one (moved_to) and the one it was asked on (moved_on)</source>
        <translation>ein späterer Fälligkeitstag braucht beide Tage: den neuen (moved_to) und den, an dem darum gebeten wurde (moved_on)</translation>
    </message>
    <message>
        <source>there is a reason for a later due day, and no such day</source>
        <translation>es gibt einen Grund für einen späteren Fälligkeitstag, aber keinen solchen Tag</translation>
    </message>
    <message>
        <source>is missing: a row needs one of start, due and ended_on</source>
        <translation>fehlt: Eine Zeile braucht start, due oder ended_on</translation>
    </message>
    <message>
        <source>lies before the start, %1</source>
        <translation>liegt vor dem Beginn, %1</translation>
    </message>
    <message>
        <source>is missing: an extension takes 1 to 12 months</source>
        <translation>fehlt: Eine Verlängerung dauert 1 bis 12 Monate</translation>
    </message>
    <message>
        <source>only an extension takes months</source>
        <translation>nur eine Verlängerung hat Monate</translation>
    </message>
    <message>
        <source>%1, row %2, %3: the text is longer than a cell can hold; %4 are left out at its end.</source>
        <translation>%1, Zeile %2, %3: Der Text ist länger, als eine Zelle fasst; am Ende fehlt: %4.</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 Buchstabe</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 Buchstaben</translation>
    </message>
    <message>
        <source>There is not enough memory for the spreadsheet; nothing was written.</source>
        <translation>Für die Tabellenkalkulation reicht der Speicher nicht; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>A sheet holds %L1 rows, and the table of %2 has more; nothing was written. The CSV tables and JSON have no such limit.</source>
        <translation>Ein Blatt fasst %L1 Zeilen, und die Tabelle %2 hat mehr; nichts wurde geschrieben. Die CSV-Tabellen und JSON haben keine solche Grenze.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be put together (%1); nothing was written. Is there room in the folder for temporary files?</source>
        <translation>Die Tabellenkalkulation ließ sich nicht zusammensetzen (%1); nichts wurde geschrieben. Ist im Ordner für temporäre Dateien Platz?</translation>
    </message>
    <message>
        <source> ... (cut here: the rest is too long for a cell)</source>
        <translation> ... (hier abgeschnitten: Der Rest ist zu lang für eine Zelle)</translation>
    </message>
    <message>
        <source>the year first</source>
        <translation>zuerst das Jahr</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>zuerst den Tag</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>zuerst den Monat</translation>
    </message>
    <message>
        <source>%1: dates begin with the year, as in %2.</source>
        <translation>%1: Datumsangaben beginnen mit dem Jahr, wie in %2.</translation>
    </message>
    <message>
        <source>%1: dates name the month, as in %2.</source>
        <translation>%1: Datumsangaben nennen den Monat, wie in %2.</translation>
    </message>
    <message>
        <source>%1: dates say %2, as %3.</source>
        <translation>%1: Datumsangaben nennen %2, denn: %3.</translation>
    </message>
    <message>
        <source>%1: the decimal sign is the %2, as in %3.</source>
        <translation>%1: Dezimalzeichen ist %2, wie in %3.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>das Komma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>der Punkt</translation>
    </message>
    <message>
        <source>the dates can be read in two ways</source>
        <translation>die Datumsangaben lassen sich auf zwei Arten lesen</translation>
    </message>
    <message>
        <source>no number tells</source>
        <translation>keine Zahl verrät es</translation>
    </message>
    <message>
        <source>%1 can only be read so</source>
        <translation>%1 lässt sich nur so lesen</translation>
    </message>
    <message>
        <source>is usual for dates with points</source>
        <translation>so ist es üblich bei Datumsangaben mit Punkten</translation>
    </message>
    <message>
        <source>its header is ours</source>
        <translation>ihre Kopfzeile ist unsere</translation>
    </message>
    <message>
        <source>%1 can&apos;t be told to be one of our tables by its columns: %2.</source>
        <translation>%1 lässt sich an den Spalten nicht als eine unserer Tabellen erkennen: %2.</translation>
    </message>
    <message>
        <source>Say which it is, such as --as engagements, and which column is what, such as --map title=COLUMN.</source>
        <translation>Sagen Sie, welche es ist, etwa --as engagements, und welche Spalte was ist, etwa --map title=COLUMN.</translation>
    </message>
    <message>
        <source>its columns have our names</source>
        <translation>ihre Spalten haben unsere Namen</translation>
    </message>
    <message>
        <source>%1 has no column %2. Its columns are: %3.</source>
        <translation>%1 hat keine Spalte %2. Die Spalten sind: %3.</translation>
    </message>
    <message>
        <source>%1 is mapped twice.</source>
        <translation>%1 ist zweimal zugeordnet.</translation>
    </message>
    <message>
        <source>%1 is both mapped and set; say one of them.</source>
        <translation>%1 ist zugeordnet und gesetzt; sagen Sie eines davon.</translation>
    </message>
    <message>
        <source>%1 have no field %2. Their fields are: %3.</source>
        <translation>%1 haben kein Feld %2. Ihre Felder sind: %3.</translation>
    </message>
    <message>
        <source>it is the only one in the book</source>
        <translation>es ist die einzige im Buch</translation>
    </message>
    <message>
        <source>%1: the round is %2, the only one in the book.</source>
        <translation>%1: Die Runde ist %2, die einzige im Buch.</translation>
    </message>
    <message>
        <source>%1: our table %2, by its header; commas and UTF-8.</source>
        <translation>%1: unsere Tabelle %2, der Kopfzeile nach; Kommas und UTF-8.</translation>
    </message>
    <message>
        <source>%1: read as %2, by its columns.</source>
        <translation>%1: gelesen als %2, den Spalten nach.</translation>
    </message>
    <message>
        <source>%1: columns by their names and what they hold: %2 (--map says otherwise).</source>
        <translation>%1: Spalten nach ihren Namen und ihrem Inhalt: %2 (--map sagt es anders).</translation>
    </message>
    <message>
        <source>%1: columns that are not read: %2%3 (%4 in all).</source>
        <translation>%1: Spalten, die nicht gelesen werden: %2%3 (%4 im Ganzen).</translation>
    </message>
    <message>
        <source>%1 has no column for %2, which %3 need. Its columns are: %4.</source>
        <translation>%1 hat keine Spalte für %2, was %3 brauchen. Die Spalten sind: %4.</translation>
    </message>
    <message>
        <source>Say which column it is, such as --map %1=COLUMN, or one value for all rows, such as --set %1=VALUE.</source>
        <translation>Sagen Sie, welche Spalte es ist, etwa --map %1=COLUMN, oder einen Wert für alle Zeilen, etwa --set %1=VALUE.</translation>
    </message>
    <message>
        <source>it can&apos;t be read: there is no such file, or reading it is not allowed</source>
        <translation>nicht lesbar: Es gibt keine solche Datei, oder das Lesen ist nicht erlaubt</translation>
    </message>
    <message>
        <source>the file can&apos;t be read on from here: %1</source>
        <translation>die Datei ist von hier an nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the table goes on beyond 4 GB</source>
        <translation>die Tabelle geht über 4 GB hinaus</translation>
    </message>
    <message>
        <source>a quote is opened here and never closed</source>
        <translation>hier beginnt ein Anführungszeichen und endet nie</translation>
    </message>
    <message>
        <source>there is not enough memory to read on</source>
        <translation>der Speicher reicht nicht, um weiterzulesen</translation>
    </message>
    <message>
        <source>the cell is longer than 1 MB: is a quote left open?</source>
        <translation>die Zelle ist länger als 1 MB: Ist ein Anführungszeichen offen geblieben?</translation>
    </message>
    <message>
        <source>there are more than %1 columns: is the separator right?</source>
        <translation>es gibt mehr als %1 Spalten: Stimmt das Trennzeichen?</translation>
    </message>
    <message>
        <source>the row is longer than 8 MB</source>
        <translation>die Zeile ist länger als 8 MB</translation>
    </message>
    <message>
        <source>there are bytes that are not UTF-8 (to read the file as windows-1252, say --encoding windows-1252)</source>
        <translation>es gibt Bytes, die kein UTF-8 sind (um die Datei als windows-1252 zu lesen, geben Sie --encoding windows-1252 an)</translation>
    </message>
    <message>
        <source>a quote inside this cell is not doubled, so that its end can&apos;t be told</source>
        <translation>ein Anführungszeichen in dieser Zelle ist nicht verdoppelt, sodass ihr Ende nicht zu erkennen ist</translation>
    </message>
    <message>
        <source>another program changed it while it was read: read it again once that is done</source>
        <translation>ein anderes Programm hat sie während des Lesens geändert: Lesen Sie sie danach noch einmal</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>Semikolons</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>Tabulatoren</translation>
    </message>
    <message>
        <source>the sign %1</source>
        <translation>das Zeichen %1</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>bare CR</source>
        <translation>nur CR</translation>
    </message>
    <message>
        <source>CRLF</source>
        <translation>CRLF</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>dem Ende der Datei</translation>
    </message>
    <message>
        <source>no row has a second cell</source>
        <translation>keine Zeile hat eine zweite Zelle</translation>
    </message>
    <message>
        <source>%1 of the first %2 rows have %3 cells</source>
        <translation>%1 der ersten %2 Zeilen haben %3 Zellen</translation>
    </message>
    <message>
        <source>%1 has no header that could be one; nothing was read.</source>
        <translation>%1 hat keine Zeile, die eine Kopfzeile sein könnte; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>is longer than %1 letters: is a quote left open?</source>
        <translation>ist länger als %1 Buchstaben: Ist ein Anführungszeichen offen geblieben?</translation>
    </message>
    <message>
        <source>%1 has two columns called %2, columns %3 and %4; nothing was read.</source>
        <translation>%1 hat zwei Spalten namens %2, die Spalten %3 und %4; nichts wurde gelesen.</translation>
    </message>
    <message>
        <source>Rename one of them, or say --no-header and name columns by their number.</source>
        <translation>Benennen Sie eine um, oder geben Sie --no-header an und nennen Sie Spalten bei ihrer Nummer.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>ist zweimal da</translation>
    </message>
    <message>
        <source>it is a spreadsheet&apos;s own file. Open it there and save the sheet as CSV, or copy the rows and paste them here</source>
        <translation>es ist die eigene Datei einer Tabellenkalkulation. Öffnen Sie sie dort, und speichern Sie das Blatt als CSV, oder kopieren Sie die Zeilen und fügen Sie sie hier ein</translation>
    </message>
    <message>
        <source>it is a PDF: a picture of a table, not the table. Ask for it as CSV or as a spreadsheet</source>
        <translation>es ist ein PDF: das Bild einer Tabelle, nicht die Tabelle. Bitten Sie um CSV oder eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>it is a database. A book of this program is opened, not imported</source>
        <translation>es ist eine Datenbank. Ein Buch dieses Programms wird geöffnet, nicht importiert</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: there is no such file, or reading it is not allowed.</source>
        <translation>%1 ist nicht lesbar: Es gibt keine solche Datei, oder das Lesen ist nicht erlaubt.</translation>
    </message>
    <message>
        <source>%1 is no table that can be read: %2.</source>
        <translation>%1 ist keine lesbare Tabelle: %2.</translation>
    </message>
    <message>
        <source>%1: the encoding is %2, from %3.</source>
        <translation>%1: Die Kodierung ist %2, nach: %3.</translation>
    </message>
    <message>
        <source>There is no encoding called %1 here.</source>
        <translation>Eine Kodierung namens %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>Known are utf-8, utf-16, utf-16le, utf-16be, windows-1252, iso-8859-1 and others.</source>
        <translation>Bekannt sind utf-8, utf-16, utf-16le, utf-16be, windows-1252, iso-8859-1 und andere.</translation>
    </message>
    <message>
        <source>%1 can&apos;t separate cells.</source>
        <translation>%1 kann keine Zellen trennen.</translation>
    </message>
    <message>
        <source>Take one of , ; | or a tab.</source>
        <translation>Nehmen Sie eines von , ; | oder einen Tabulator.</translation>
    </message>
    <message>
        <source>%1: cells are separated by %2: %3.</source>
        <translation>%1: Zellen sind getrennt durch %2: %3.</translation>
    </message>
    <message>
        <source>the first row ends so</source>
        <translation>die erste Zeile endet so</translation>
    </message>
    <message>
        <source>%1: rows end with %2, as the first one does.</source>
        <translation>%1: Zeilen enden mit %2, wie die erste.</translation>
    </message>
    <message>
        <source>it holds no number and no date</source>
        <translation>sie enthält keine Zahl und kein Datum</translation>
    </message>
    <message>
        <source>the first row holds %1</source>
        <translation>die erste Zeile enthält %1</translation>
    </message>
    <message>
        <source>%1: the first row is the header: it holds no number and no date.</source>
        <translation>%1: Die erste Zeile ist die Kopfzeile: Sie enthält keine Zahl und kein Datum.</translation>
    </message>
    <message>
        <source>%1: there is no header: the first row holds %2.</source>
        <translation>%1: Es gibt keine Kopfzeile: Die erste Zeile enthält %2.</translation>
    </message>
    <message>
        <source>there is a zero byte: this is no text, or it is UTF-16 without its mark (then say --encoding %1)</source>
        <translation>es gibt ein Nullbyte: Das ist kein Text, oder es ist UTF-16 ohne seine Marke (dann geben Sie --encoding %1 an)</translation>
    </message>
    <message>
        <source>there is half a sign (a lone surrogate): the text is damaged</source>
        <translation>es gibt ein halbes Zeichen (ein einzelnes Surrogat): Der Text ist beschädigt</translation>
    </message>
    <message>
        <source>its byte order mark</source>
        <translation>seine Marke der Bytefolge</translation>
    </message>
    <message>
        <source>all its bytes</source>
        <translation>alle seine Bytes</translation>
    </message>
    <message>
        <source>all its bytes: nothing but ASCII</source>
        <translation>alle seine Bytes: nichts als ASCII</translation>
    </message>
    <message>
        <source>nearly all its bytes</source>
        <translation>fast alle seine Bytes</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>the file ends in the middle of a sign: it is damaged</source>
        <translation>die Datei endet mitten in einem Zeichen: Sie ist beschädigt</translation>
    </message>
    <message>
        <source>there are bytes that are not %1</source>
        <translation>es gibt Bytes, die nicht %1 sind</translation>
    </message>
    <message>
        <source>there is a zero sign: this is no text</source>
        <translation>es gibt ein Nullzeichen: Das ist kein Text</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; nothing was taken from it.</source>
        <translation>%1 ist nicht lesbar; nichts wurde daraus genommen.</translation>
    </message>
    <message>
        <source>%2: one label is there more than once, %3.</source>
        <translation>%2: Eine Bezeichnung kommt mehr als einmal vor, %3.</translation>
    </message>
    <message>
        <source>%2: %1 labels are there more than once, such as %3.</source>
        <translation>%2: %1 Bezeichnungen kommen mehr als einmal vor, etwa %3.</translation>
    </message>
    <message>
        <source>%1 has no column whose cells are filled in every row: what the rows are about can&apos;t be told.</source>
        <translation>%1 hat keine Spalte, deren Zellen in jeder Zeile gefüllt sind: Wovon die Zeilen handeln, ist nicht zu erkennen.</translation>
    </message>
    <message>
        <source>Call the column label, or fill its empty cells.</source>
        <translation>Nennen Sie die Spalte label, oder füllen Sie ihre leeren Zellen.</translation>
    </message>
    <message>
        <source>is missing: every row says whom or what it is about</source>
        <translation>fehlt: Jede Zeile sagt, um wen oder was es geht</translation>
    </message>
    <message>
        <source>%1 has no rows below its header.</source>
        <translation>%1 hat unter der Kopfzeile keine Zeilen.</translation>
    </message>
    <message>
        <source>%1 has no column called %2. Its columns are: %3.</source>
        <translation>%1 hat keine Spalte namens %2. Die Spalten sind: %3.</translation>
    </message>
    <message>
        <source>The first row of a sheet reads: row, label, result, on.</source>
        <translation>Die erste Zeile eines Blattes lautet: row, label, result, on.</translation>
    </message>
    <message>
        <source>%1 has no units of work and no list.</source>
        <translation>%1 hat keine Stückzahl und keine Liste.</translation>
    </message>
    <message>
        <source>It has no list.</source>
        <translation>Es gibt keine Liste.</translation>
    </message>
    <message>
        <source>Its list has %1 of them.</source>
        <translation>In der Liste sind es %1.</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Every row is done. Say how it went: proven-cli outcome %1 delivered</source>
        <translation>Jede Zeile ist erledigt. Sagen Sie, wie es lief: proven-cli outcome %1 delivered</translation>
    </message>
    <message>
        <source>No backup was made: the history of this book can&apos;t be read. The earlier ones are kept.</source>
        <translation>Es wurde keine Sicherung gemacht: Der Verlauf dieses Buches ist nicht lesbar. Die früheren bleiben erhalten.</translation>
    </message>
    <message>
        <source>A change to %1</source>
        <translation>Eine Änderung an %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken back. %2</source>
        <translation>%1 kann nicht rückgängig gemacht werden. %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be done again. %2</source>
        <translation>%1 kann nicht wiederholt werden. %2</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>Took back %1 changes</source>
        <translation>%1 Änderungen rückgängig gemacht</translation>
    </message>
    <message>
        <source>Entry %1 of the history is no change that stands: there is nothing to take back.</source>
        <translation>Der Eintrag %1 des Verlaufs ist keine geltende Änderung: Da ist nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Began the book</source>
        <translation>Das Buch begonnen</translation>
    </message>
    <message>
        <source>Saved what could be read of %1</source>
        <translation>Gespeichert, was von %1 lesbar war</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>The file does not read as the book that is open.</source>
        <translation>Die Datei liest sich nicht als das Buch, das offen ist.</translation>
    </message>
    <message>
        <source>Correct the record itself; every earlier change stays in the history.</source>
        <translation>Berichtigen Sie den Eintrag selbst; jede frühere Änderung bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken back: what it changed reads otherwise by now.</source>
        <translation>%1 kann nicht rückgängig gemacht werden: Was es geändert hat, lautet inzwischen anders.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be done again: what it changed reads otherwise by now.</source>
        <translation>%1 kann nicht wiederholt werden: Was es geändert hat, lautet inzwischen anders.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the book begins here.</source>
        <translation>Es gibt nichts rückgängig zu machen: Hier beginnt das Buch.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken back: what was erased for privacy is kept nowhere in this book.</source>
        <translation>%1 kann nicht rückgängig gemacht werden: Was aus Datenschutzgründen gelöscht wurde, ist in diesem Buch nirgends aufbewahrt.</translation>
    </message>
    <message>
        <source>Changes before it that are about other vendors can be taken back from the history.</source>
        <translation>Änderungen davor, die andere Dienstleister betreffen, lassen sich im Verlauf rückgängig machen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken back: it is about a vendor whose personal text was erased since, in the history as well.</source>
        <translation>%1 kann nicht rückgängig gemacht werden: Es betrifft einen Dienstleister, dessen persönlicher Text seither gelöscht wurde, auch im Verlauf.</translation>
    </message>
    <message>
        <source>It needs your own knowledge: the directions are expert.</source>
        <translation>Es braucht Ihr eigenes Wissen: Die Vorgaben sind etwas für Fachleute.</translation>
    </message>
    <message>
        <source>It is critical: only for a proven vendor.</source>
        <translation>Es ist kritisch: nur für einen bewährten Dienstleister.</translation>
    </message>
    <message>
        <source>It is time-sensitive: only for a vendor that is very punctual.</source>
        <translation>Es ist eilig: nur für einen Dienstleister, der sehr pünktlich ist.</translation>
    </message>
    <message>
        <source>Nothing about it asks for more than an ordinary vendor.</source>
        <translation>Nichts daran verlangt mehr als einen gewöhnlichen Dienstleister.</translation>
    </message>
    <message>
        <source>It keeps you from %1.</source>
        <translation>Es nimmt Ihnen Zeit für: %1.</translation>
    </message>
    <message>
        <source>It is repetitive: explained once, done many times.</source>
        <translation>Es kehrt wieder: einmal erklärt, viele Male gemacht.</translation>
    </message>
    <message>
        <source>handled it well once</source>
        <translation>hat es einmal gut erledigt</translation>
    </message>
    <message>
        <source>handled it well %1 times</source>
        <translation>hat es %1-mal gut erledigt</translation>
    </message>
    <message>
        <source>names it as a specialty</source>
        <translation>nennt es als Fachgebiet</translation>
    </message>
    <message>
        <source>Resume the trial, and probation goes on.</source>
        <translation>Setzen Sie die Erprobung fort, und die Probezeit läuft weiter.</translation>
    </message>
    <message>
        <source>%1 was let go on %2.</source>
        <translation>Von %1 trennten Sie sich am %2.</translation>
    </message>
    <message>
        <source>Reinstate them, and they begin again as a stranger.</source>
        <translation>Nehmen Sie sie wieder auf, beginnen sie von vorn wie Fremde.</translation>
    </message>
    <message>
        <source>%1 left on %2.</source>
        <translation>%1 ist am %2 gegangen.</translation>
    </message>
    <message>
        <source>%1 is away until %2.</source>
        <translation>%1 ist bis %2 abwesend.</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>%1 ist abwesend.</translation>
    </message>
    <message>
        <source>From %1 on they are back.</source>
        <translation>Ab %1 sind sie zurück.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 ist archiviert.</translation>
    </message>
    <message>
        <source>Take them out of the archive first.</source>
        <translation>Holen Sie sie erst aus dem Archiv.</translation>
    </message>
    <message>
        <source>Critical work: they are proven, reliable, and have handled it before.</source>
        <translation>Kritische Arbeit: Sie sind bewährt, zuverlässig und haben es schon erledigt.</translation>
    </message>
    <message>
        <source>Critical work: %1 is proven, but not reliable at present.</source>
        <translation>Kritische Arbeit: %1 ist bewährt, aber zurzeit nicht zuverlässig.</translation>
    </message>
    <message>
        <source>Critical work: %1 has not handled this task, nor a job as large, well before.</source>
        <translation>Kritische Arbeit: %1 hat weder diese Aufgabe noch einen so großen Auftrag schon gut erledigt.</translation>
    </message>
    <message>
        <source>Probation is over: promote them first.</source>
        <translation>Die Probezeit ist vorbei: Befördern Sie erst.</translation>
    </message>
    <message>
        <source>%1 are over on %2; then they may be promoted.</source>
        <translation>%1 sind am %2 vorbei; dann dürfen sie befördert werden.</translation>
    </message>
    <message>
        <source>Critical work goes only to a proven vendor, and %1 is %2.</source>
        <translation>Kritische Arbeit bekommt nur ein bewährter Dienstleister; Stufe von %1: %2.</translation>
    </message>
    <message>
        <source>Begin with a small ordinary job: it starts probation.</source>
        <translation>Beginnen Sie mit einem kleinen gewöhnlichen Auftrag: Mit ihm beginnt die Probezeit.</translation>
    </message>
    <message>
        <source>Time-sensitive work: %1 is proven, but not very punctual.</source>
        <translation>Eilige Arbeit: %1 ist bewährt, aber nicht sehr pünktlich.</translation>
    </message>
    <message>
        <source>Time-sensitive work: they are very punctual.</source>
        <translation>Eilige Arbeit: Sie sind sehr pünktlich.</translation>
    </message>
    <message>
        <source>Time-sensitive work goes only to a very punctual vendor, and %1 is %2.</source>
        <translation>Eilige Arbeit bekommt nur ein sehr pünktlicher Dienstleister, und %1 %2.</translation>
    </message>
    <message>
        <source>slipping</source>
        <translation>lässt nach</translation>
    </message>
    <message>
        <source>one to consider letting go</source>
        <translation>gehört zu denen, von denen Sie sich trennen könnten</translation>
    </message>
    <message>
        <source>Time-sensitive work goes only to a very punctual vendor, and %1 is not known to be one: %2 on time so far.</source>
        <translation>Eilige Arbeit bekommt nur ein sehr pünktlicher Dienstleister, und von %1 weiß man das nicht: %2 pünktlich bisher.</translation>
    </message>
    <message>
        <source>Set the due day so that a day late does no harm, and it is ordinary work.</source>
        <translation>Setzen Sie den Fälligkeitstag so, dass ein Tag Verspätung nicht schadet, dann ist es gewöhnliche Arbeit.</translation>
    </message>
    <message>
        <source>The directions are %1, and %2 has not handled this task before.</source>
        <translation>Die Vorgaben sind %1, und %2 hat diese Aufgabe noch nicht erledigt.</translation>
    </message>
    <message>
        <source>The directions are %1, and %2 is not known to follow directions: %3 so far.</source>
        <translation>Die Vorgaben sind %1, und dass %2 sich an Vorgaben hält, ist nicht bekannt: %3 bisher.</translation>
    </message>
    <message>
        <source>No first-commitment cap: %1 is proven in %2.</source>
        <translation>Keine Grenze für den ersten Auftrag: %1 ist in %2 bewährt.</translation>
    </message>
    <message>
        <source>%1 is a stranger, and neither hours nor a price is given: a first job stays within %2.</source>
        <translation>%1 ist noch fremd, und weder Stunden noch ein Preis sind angegeben: Ein erster Auftrag bleibt bei höchstens %2.</translation>
    </message>
    <message>
        <source> with what is open</source>
        <translation> mit dem, was offen ist</translation>
    </message>
    <message>
        <source>%1 is a stranger: %2%3 is above the first-commitment cap of %4.</source>
        <translation>%1 ist noch fremd: %2%3 liegt über der Grenze für den ersten Auftrag, %4.</translation>
    </message>
    <message>
        <source>%1 is a stranger, and the job can&apos;t be held against the first-commitment cap of %2.</source>
        <translation>%1 ist noch fremd, und der Auftrag lässt sich nicht mit der Grenze für den ersten Auftrag vergleichen: %2.</translation>
    </message>
    <message>
        <source>a candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>%1 is proven.</source>
        <translation>%1 ist bewährt.</translation>
    </message>
    <message>
        <source>A small first job for %1: within the first-commitment cap.</source>
        <translation>Ein kleiner erster Auftrag für %1: innerhalb der Grenze für den ersten Auftrag.</translation>
    </message>
    <message>
        <source>Ordinary work for a vendor on trial: that is how %1 shows what they can do.</source>
        <translation>Gewöhnliche Arbeit für einen Dienstleister in Erprobung: So zeigt %1, was möglich ist.</translation>
    </message>
    <message>
        <source>%1 may be given it today.</source>
        <translation>%1 darf es heute bekommen.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Entscheiden</translation>
    </message>
    <message>
        <source>Talk to them</source>
        <translation>Gespräch führen</translation>
    </message>
    <message>
        <source>Give more</source>
        <translation>Mehr geben</translation>
    </message>
    <message>
        <source>Give a job</source>
        <translation>Auftrag geben</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Sich melden</translation>
    </message>
    <message>
        <source>List a vendor</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>Look for a second</source>
        <translation>Zweiten suchen</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>%1 is critical and out with a vendor that is not proven.</source>
        <translation>%1 ist kritisch und liegt bei einem Dienstleister, der nicht bewährt ist.</translation>
    </message>
    <message>
        <source>%1 was due on %2: %3 late so far.</source>
        <translation>%1 war am %2 fällig: bisher %3 zu spät.</translation>
    </message>
    <message>
        <source>%1 is due today.</source>
        <translation>%1 ist heute fällig.</translation>
    </message>
    <message>
        <source>%1 is due on %2.</source>
        <translation>%1 ist am %2 fällig.</translation>
    </message>
    <message>
        <source>%1 repeats %2, and the next one is not given yet.</source>
        <translation>%1 wiederholt sich %2, und der nächste ist noch nicht gegeben.</translation>
    </message>
    <message>
        <source>Give again</source>
        <translation>Wieder geben</translation>
    </message>
    <message>
        <source>work to hand over: %1</source>
        <translation>zu übergebende Arbeit: %1</translation>
    </message>
    <message>
        <source>still holds %1</source>
        <translation>hat noch: %1</translation>
    </message>
    <message>
        <source>Left on %1; %2.</source>
        <translation>Gegangen am %1; %2.</translation>
    </message>
    <message>
        <source>Probation ends on %1, in %2.</source>
        <translation>Die Probezeit endet am %1, in %2.</translation>
    </message>
    <message>
        <source>At the pace of the last %1 days the record can&apos;t be ready by %2: give more, or try fewer vendors.</source>
        <translation>Im Tempo der letzten %1 Tage kann die Bilanz bis %2 nicht bereit sein: Geben Sie mehr, oder erproben Sie weniger Dienstleister.</translation>
    </message>
    <message>
        <source>Nothing is open, and nothing has happened since %1.</source>
        <translation>Nichts ist offen, und seit %1 ist nichts geschehen.</translation>
    </message>
    <message>
        <source>No contact since %1.</source>
        <translation>Kein Kontakt seit %1.</translation>
    </message>
    <message>
        <source>%1 of the %2 vendors you meant to try has started.</source>
        <translation>%1 von den %2 Dienstleistern, die Sie erproben wollten, hat begonnen.</translation>
    </message>
    <message>
        <source>%1 of the %2 vendors you meant to try have started.</source>
        <translation>%1 von den %2 Dienstleistern, die Sie erproben wollten, haben begonnen.</translation>
    </message>
    <message>
        <source>Nobody is proven yet. Vendors quit on a whim: have two.</source>
        <translation>Noch ist niemand bewährt. Dienstleister gehen von heute auf morgen: Haben Sie zwei.</translation>
    </message>
    <message>
        <source>Only %1 is proven. Vendors quit on a whim: have two.</source>
        <translation>Nur %1 ist bewährt. Dienstleister gehen von heute auf morgen: Haben Sie zwei.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>Die letzte automatische Sicherung ist misslungen.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The last automatic backup is %1 old.</source>
        <translation>Die letzte automatische Sicherung ist %1 alt.</translation>
    </message>
    <message>
        <source>In simulation, trying %1 finds a keeper %2 times in 100.</source>
        <translation>In der Simulation findet, wer %1 erprobt, in %2 von 100 Fällen jemanden zum Behalten.</translation>
    </message>
    <message>
        <source>In simulation, trying %1 finds a keeper %2 times in 100, trying %3 finds one %4 times.</source>
        <translation>In der Simulation findet, wer %1 erprobt, in %2 von 100 Fällen jemanden zum Behalten; wer %3 erprobt, in %4.</translation>
    </message>
    <message>
        <source>Probation ends: %1 (%2)</source>
        <translation>Probezeit endet: %1 (%2)</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Runde: %1</translation>
    </message>
    <message>
        <source>By %1 o&apos;clock</source>
        <translation>Bis %1 Uhr</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Verschoben von %1</translation>
    </message>
    <message>
        <source>Due: %1 (%2)</source>
        <translation>Fällig: %1 (%2)</translation>
    </message>
    <message>
        <source>Last contact or job: %1</source>
        <translation>Letzter Kontakt oder Auftrag: %1</translation>
    </message>
    <message>
        <source>Get in touch with %1</source>
        <translation>Melden bei %1</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, in another window or by another program. Nothing was overwritten.</source>
        <translation>%1 wurde inzwischen in einem anderen Fenster oder von einem anderen Programm geändert. Nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Look at what it says now, and make your change again.</source>
        <translation>Sehen Sie nach, wie es jetzt lautet, und ändern Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not in the book (any more).</source>
        <translation>%1 ist nicht (mehr) im Buch.</translation>
    </message>
    <message>
        <source>Today is said to be %1, but the book already knows of %2 for %3 in %4.</source>
        <translation>Heute soll %1 sein, aber das Buch weiß schon von %2 für %3 in %4.</translation>
    </message>
    <message>
        <source>Reports can be read as of an earlier day; changes are made on the latest day or after it.</source>
        <translation>Berichte lassen sich für einen früheren Tag lesen; geändert wird am letzten Tag oder danach.</translation>
    </message>
    <message>
        <source>%1 needs a name.</source>
        <translation>%1 braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name may have up to %1 characters, and this one has %2.</source>
        <translation>Ein Name darf bis zu %1 Zeichen haben, und dieser hat %2.</translation>
    </message>
    <message>
        <source>Probation takes 6 to 24 months, not %1. Six months is the least: it is what the method stands on.</source>
        <translation>Die Probezeit dauert 6 bis 24 Monate, nicht %1. Sechs Monate sind das Mindeste: Darauf beruht die Methode.</translation>
    </message>
    <message>
        <source>A round tries 2 to 10 vendors, not %1.</source>
        <translation>Eine Runde erprobt 2 bis 10 Dienstleister, nicht %1.</translation>
    </message>
    <message>
        <source>A contact needs a day.</source>
        <translation>Ein Kontakt braucht einen Tag.</translation>
    </message>
    <message>
        <source>How many calls it took is 1 or more, not %1.</source>
        <translation>Die nötigen Anrufe sind 1 oder mehr, nicht %1.</translation>
    </message>
    <message>
        <source>%1 is no currency code.</source>
        <translation>%1 ist kein Währungskürzel.</translation>
    </message>
    <message>
        <source>A code has three capitals, such as EUR or USD.</source>
        <translation>Ein Kürzel hat drei Großbuchstaben, etwa EUR oder USD.</translation>
    </message>
    <message>
        <source>Set the currency to %1</source>
        <translation>Die Währung auf %1 gesetzt</translation>
    </message>
    <message>
        <source>A round</source>
        <translation>Eine Runde</translation>
    </message>
    <message>
        <source>A round called %1 is in the book already.</source>
        <translation>Eine Runde namens %1 ist schon im Buch.</translation>
    </message>
    <message>
        <source>Began the round %1</source>
        <translation>Die Runde %1 begonnen</translation>
    </message>
    <message>
        <source>The round %1</source>
        <translation>Die Runde %1</translation>
    </message>
    <message>
        <source>The probation of %1 is fixed: the trial of %2 has started.</source>
        <translation>Die Probezeit von %1 steht fest: Die Erprobung von %2 hat begonnen.</translation>
    </message>
    <message>
        <source>Extend a single trial, or begin another round of the same kind of work.</source>
        <translation>Verlängern Sie eine einzelne Erprobung, oder beginnen Sie eine weitere Runde derselben Art von Arbeit.</translation>
    </message>
    <message>
        <source>Edited the round %1</source>
        <translation>Die Runde %1 bearbeitet</translation>
    </message>
    <message>
        <source>Closed the round %1</source>
        <translation>Die Runde %1 geschlossen</translation>
    </message>
    <message>
        <source>Opened the round %1 again</source>
        <translation>Die Runde %1 wieder geöffnet</translation>
    </message>
    <message>
        <source>A reminder is put off to a day.</source>
        <translation>Eine Erinnerung wird auf einen Tag verschoben.</translation>
    </message>
    <message>
        <source>What the reminder is about</source>
        <translation>Der Anlass der Erinnerung</translation>
    </message>
    <message>
        <source>Put off a reminder (%1) to %2</source>
        <translation>Eine Erinnerung (%1) auf %2 verschoben</translation>
    </message>
    <message>
        <source>It is not said what day today is.</source>
        <translation>Es ist nicht gesagt, welcher Tag heute ist.</translation>
    </message>
    <message>
        <source>A job needs a title: what is to be done.</source>
        <translation>Ein Auftrag braucht einen Titel: was zu tun ist.</translation>
    </message>
    <message>
        <source>%1 needs a day to start on.</source>
        <translation>%1 braucht einen Tag, an dem es beginnt.</translation>
    </message>
    <message>
        <source>%1 would be due on %2, before it starts on %3.</source>
        <translation>%1 wäre am %2 fällig, vor dem Beginn am %3.</translation>
    </message>
    <message>
        <source>%1 has a due hour but no due day.</source>
        <translation>%1 hat eine Uhrzeit, aber keinen Fälligkeitstag.</translation>
    </message>
    <message>
        <source>The later due day of %1, %2, does not lie after the one agreed.</source>
        <translation>Der spätere Fälligkeitstag von %1, %2, liegt nicht nach dem vereinbarten.</translation>
    </message>
    <message>
        <source>%1 would be expected on %2, before it starts on %3.</source>
        <translation>%1 würde am %2 erwartet, vor dem Beginn am %3.</translation>
    </message>
    <message>
        <source>%1 has at least 1 unit of work, not %2.</source>
        <translation>%1 hat mindestens 1 Stück, nicht %2.</translation>
    </message>
    <message>
        <source>Of %1 units of %2, %3 can&apos;t be done.</source>
        <translation>Von %1 Stück von %2 können nicht %3 erledigt sein.</translation>
    </message>
    <message>
        <source>%1 would be over on %2, before it starts on %3.</source>
        <translation>%1 wäre am %2 zu Ende, vor dem Beginn am %3.</translation>
    </message>
    <message>
        <source>An outcome can&apos;t lie in the future: %1 is after today, %2.</source>
        <translation>Ein Ergebnis kann nicht in der Zukunft liegen: %1 ist nach heute, %2.</translation>
    </message>
    <message>
        <source>%1 of %2 units of %3 are done.</source>
        <translation>%1 von %2 Stück von %3 sind erledigt.</translation>
    </message>
    <message>
        <source>Accept it as complete, or leave it open until the rest is done.</source>
        <translation>Nehmen Sie es als vollständig an, oder lassen Sie es offen, bis der Rest erledigt ist.</translation>
    </message>
    <message>
        <source>That trial</source>
        <translation>Diese Erprobung</translation>
    </message>
    <message>
        <source>That task</source>
        <translation>Diese Aufgabe</translation>
    </message>
    <message>
        <source>A job with the ref %1 is in the book already.</source>
        <translation>Ein Auftrag mit der Kennung %1 ist schon im Buch.</translation>
    </message>
    <message>
        <source>The day a later due day was asked for, %1, is after today.</source>
        <translation>Der Tag, an dem um Aufschub gebeten wurde, %1, ist nach heute.</translation>
    </message>
    <message>
        <source>A job already given started today or before, not on %1.</source>
        <translation>Ein schon gegebener Auftrag begann heute oder vorher, nicht am %1.</translation>
    </message>
    <message>
        <source>A job to be given can&apos;t start on %1, before today.</source>
        <translation>Ein Auftrag, der gegeben werden soll, kann nicht am %1 beginnen, vor heute.</translation>
    </message>
    <message>
        <source>If it is already given, record it as such.</source>
        <translation>Ist er schon gegeben, tragen Sie ihn so ein.</translation>
    </message>
    <message>
        <source>Recorded %1 with %2</source>
        <translation>%1 bei %2 eingetragen</translation>
    </message>
    <message>
        <source>Gave %1 to %2</source>
        <translation>%1 an %2 gegeben</translation>
    </message>
    <message>
        <source>Corrected %1 of %2</source>
        <translation>%1 von %2 berichtigt</translation>
    </message>
    <message>
        <source>That job</source>
        <translation>Dieser Auftrag</translation>
    </message>
    <message>
        <source>How %1 went</source>
        <translation>Wie %1 lief,</translation>
    </message>
    <message>
        <source>%1 has no units of work.</source>
        <translation>%1 hat keine Stückzahl.</translation>
    </message>
    <message>
        <source>How it went needs a day.</source>
        <translation>Wie es lief, braucht einen Tag.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>A later due day needs two days: the new one, and the one it was asked on.</source>
        <translation>Ein späterer Fälligkeitstag braucht zwei Tage: den neuen und den, an dem darum gebeten wurde.</translation>
    </message>
    <message>
        <source>%1 has no due day that could be moved.</source>
        <translation>%1 hat keinen Fälligkeitstag, der verschoben werden könnte.</translation>
    </message>
    <message>
        <source>The day it was asked, %1, is after today.</source>
        <translation>Der Tag der Bitte, %1, ist nach heute.</translation>
    </message>
    <message>
        <source>%1 now expects %2 on %3. The promise that counts stays as it was</source>
        <translation>%1 erwartet %2 jetzt am %3. Die Zusage, die zählt, bleibt, wie sie war</translation>
    </message>
    <message>
        <source>A later due day needs the reason why you asked for it.</source>
        <translation>Ein späterer Fälligkeitstag braucht den Grund, warum Sie darum baten.</translation>
    </message>
    <message>
        <source>A later due day was asked for on %1 already; this one can&apos;t have been asked before.</source>
        <translation>Um einen späteren Fälligkeitstag wurde schon am %1 gebeten; um diesen kann nicht vorher gebeten worden sein.</translation>
    </message>
    <message>
        <source>Moved the due day of %1 to %2</source>
        <translation>Den Fälligkeitstag von %1 auf %2 verschoben</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>Eine Aufgabe</translation>
    </message>
    <message>
        <source>That round</source>
        <translation>Diese Runde</translation>
    </message>
    <message>
        <source>A task called %1 is in the book already.</source>
        <translation>Eine Aufgabe namens %1 ist schon im Buch.</translation>
    </message>
    <message>
        <source>%1 is planned with %2 and would then be against the rule: %3</source>
        <translation>%1 ist bei %2 geplant und wäre dann gegen die Regel: %3</translation>
    </message>
    <message>
        <source>Cancel that job first.</source>
        <translation>Sagen Sie diesen Auftrag zuerst ab.</translation>
    </message>
    <message>
        <source>Added the task %1</source>
        <translation>Die Aufgabe %1 hinzugefügt</translation>
    </message>
    <message>
        <source>The task %1</source>
        <translation>Die Aufgabe %1</translation>
    </message>
    <message>
        <source>Edited the task %1</source>
        <translation>Die Aufgabe %1 bearbeitet</translation>
    </message>
    <message>
        <source>%1 is %2 now; possible is: %3.</source>
        <translation>Stufe von %1 jetzt: %2; möglich ist: %3.</translation>
    </message>
    <message>
        <source>Listed %1 in %2</source>
        <translation>%1 in %2 aufgenommen</translation>
    </message>
    <message>
        <source>Paused %1 in %2</source>
        <translation>%1 in %2 pausiert</translation>
    </message>
    <message>
        <source>Resumed %1 in %2</source>
        <translation>%1 in %2 fortgesetzt</translation>
    </message>
    <message>
        <source>Extended the probation of %1 in %2 by %3</source>
        <translation>Die Probezeit von %1 in %2 um %3 verlängert</translation>
    </message>
    <message>
        <source>Put %1 back on probation in %2</source>
        <translation>%1 in %2 zurück in die Probezeit gesetzt</translation>
    </message>
    <message>
        <source>Promoted %1 in %2</source>
        <translation>%1 in %2 befördert</translation>
    </message>
    <message>
        <source>Let %1 go in %2</source>
        <translation>Von %1 in %2 getrennt</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 ist aus %2 gegangen</translation>
    </message>
    <message>
        <source>Reinstated %1 in %2</source>
        <translation>%1 in %2 wieder aufgenommen</translation>
    </message>
    <message>
        <source>Took back: %1 %2 in %3</source>
        <translation>Zurückgenommen: %1 %2 in %3</translation>
    </message>
    <message>
        <source>That round or vendor</source>
        <translation>Diese Runde oder dieser Dienstleister</translation>
    </message>
    <message>
        <source>%1 has a place in %2 already.</source>
        <translation>%1 hat schon einen Platz in %2.</translation>
    </message>
    <message>
        <source>Begin another round of the same kind of work: the two are linked.</source>
        <translation>Beginnen Sie eine weitere Runde derselben Art von Arbeit: Die beiden sind verbunden.</translation>
    </message>
    <message>
        <source>%1, a round of the same kind of work, has a place.</source>
        <translation>%1, eine Runde derselben Art von Arbeit, hat einen Platz.</translation>
    </message>
    <message>
        <source>%1 keeps the place in %2: whoever was given a job or decided on has had a try.</source>
        <translation>%1 behält den Platz in %2: Wer einen Auftrag bekam oder über wen entschieden wurde, hatte seinen Versuch.</translation>
    </message>
    <message>
        <source>Let them go, or begin another round of the same kind of work.</source>
        <translation>Trennen Sie sich, oder beginnen Sie eine weitere Runde derselben Art von Arbeit.</translation>
    </message>
    <message>
        <source>Removed %1 from %2</source>
        <translation>%1 aus %2 entfernt</translation>
    </message>
    <message>
        <source>%1 is listed already.</source>
        <translation>%1 ist schon aufgenommen.</translation>
    </message>
    <message>
        <source>A decision needs a day.</source>
        <translation>Eine Entscheidung braucht einen Tag.</translation>
    </message>
    <message>
        <source>Only an extension takes months.</source>
        <translation>Nur eine Verlängerung hat Monate.</translation>
    </message>
    <message>
        <source>An extension takes 1 to 12 months.</source>
        <translation>Eine Verlängerung dauert 1 bis 12 Monate.</translation>
    </message>
    <message>
        <source>A decision can&apos;t lie in the future: %1 is after today, %2.</source>
        <translation>Eine Entscheidung kann nicht in der Zukunft liegen: %1 ist nach heute, %2.</translation>
    </message>
    <message>
        <source>This decision is dated the day it is entered, today.</source>
        <translation>Diese Entscheidung trägt den Tag, an dem sie eingetragen wird, heute.</translation>
    </message>
    <message>
        <source>A decision can be dated back as far as the latest event, and the latest of %1 is on %2.</source>
        <translation>Eine Entscheidung lässt sich bis zum letzten Ereignis zurückdatieren, und das letzte von %1 ist am %2.</translation>
    </message>
    <message>
        <source>This decision needs a reason: it is kept and shown ever after.</source>
        <translation>Diese Entscheidung braucht einen Grund: Er wird aufbewahrt und von da an immer gezeigt.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be promoted: %2</source>
        <translation>%1 kann nicht befördert werden: %2</translation>
    </message>
    <message>
        <source>people were asked whether they like %1, and not enough do</source>
        <translation>gefragt wurde, wie angenehm %1 ist, und es genügt nicht</translation>
    </message>
    <message>
        <source>the record of %1 does not support it</source>
        <translation>die Bilanz von %1 trägt es nicht</translation>
    </message>
    <message>
        <source>To promote %1 needs a written reason: %2.</source>
        <translation>Um %1 zu befördern, braucht es einen schriftlichen Grund: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is closed already.</source>
        <translation>%1 ist schon geschlossen.</translation>
    </message>
    <message>
        <source>A vendor that is to be let go from %1</source>
        <translation>Ein Dienstleister aus %1, von dem Sie sich trennen wollen,</translation>
    </message>
    <message>
        <source>%1 stays open, and nobody was let go.</source>
        <translation>%1 bleibt offen, und von niemandem trennte man sich.</translation>
    </message>
    <message>
        <source>%1; let %2 go</source>
        <translation>%1; von %2 getrennt</translation>
    </message>
    <message>
        <source>%1; let %2 vendors go</source>
        <translation>%1; von %2 Dienstleistern getrennt</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>Zeile %1, %2</translation>
    </message>
    <message>
        <source>One row of the list of %2 can&apos;t be taken. Nothing was changed.</source>
        <translation>Eine Zeile der Liste von %2 kann nicht genommen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 rows of the list of %2 can&apos;t be taken. Nothing was changed.</source>
        <translation>%1 Zeilen der Liste von %2 können nicht genommen werden. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>is a day without a result</source>
        <translation>ist ein Tag ohne Ergebnis</translation>
    </message>
    <message>
        <source>a result can&apos;t lie after today, %1</source>
        <translation>ein Ergebnis kann nicht nach heute liegen, %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Attach another list, and the units follow it.</source>
        <translation>Hängen Sie eine andere Liste an, und die Stückzahl folgt ihr.</translation>
    </message>
    <message>
        <source>By its list, %1 units of %2 are done.</source>
        <translation>Nach der Liste sind %1 Stück von %2 erledigt.</translation>
    </message>
    <message>
        <source>Record the results in the list, and the units done follow them.</source>
        <translation>Tragen Sie die Ergebnisse in die Liste ein, und die erledigten Stück folgen ihnen.</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>Die Liste hat keine Zeilen.</translation>
    </message>
    <message>
        <source>%1 is over: its list stays as it was worked through.</source>
        <translation>%1 ist zu Ende: Die Liste bleibt, wie sie abgearbeitet wurde.</translation>
    </message>
    <message>
        <source>Take back how it went first, or attach the list to another job.</source>
        <translation>Nehmen Sie zuerst zurück, wie es lief, oder hängen Sie die Liste an einen anderen Auftrag.</translation>
    </message>
    <message>
        <source>The list of %1 holds %2 that the new one does not, such as %3: %4. Nothing was changed.</source>
        <translation>In der Liste von %1 steht etwas, was die neue nicht hat (%2), etwa %3: %4. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>one result</source>
        <translation>ein Ergebnis</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>%1 Ergebnisse</translation>
    </message>
    <message>
        <source>Read results into the list that is there, instead of attaching it again.</source>
        <translation>Lesen Sie Ergebnisse in die vorhandene Liste, statt sie noch einmal anzuhängen.</translation>
    </message>
    <message>
        <source>Or say that the list is to be replaced, results and all: it can be taken back.</source>
        <translation>Oder sagen Sie, dass die Liste samt Ergebnissen ersetzt werden soll: Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Attached a list of %1 to %2</source>
        <translation>Eine Liste (%1) an %2 angehängt</translation>
    </message>
    <message>
        <source>%1 units of %2 are done, and the new list has %3. Nothing was changed.</source>
        <translation>%1 Stück von %2 sind erledigt, und die neue Liste hat %3. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Attach the list with all its results.</source>
        <translation>Hängen Sie die Liste mit allen Ergebnissen an.</translation>
    </message>
    <message>
        <source>Or say that results may go, and the new list counts: it can be taken back.</source>
        <translation>Oder sagen Sie, dass Ergebnisse wegfallen dürfen und die neue Liste gilt: Es lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>is in the table twice with different content: %1</source>
        <translation>steht zweimal mit verschiedenem Inhalt in der Tabelle: %1</translation>
    </message>
    <message>
        <source>the list has no such row</source>
        <translation>eine solche Zeile hat die Liste nicht</translation>
    </message>
    <message>
        <source>is not what the list says there: %1</source>
        <translation>ist nicht, was die Liste dort sagt: %1</translation>
    </message>
    <message>
        <source>is missing, and so is the number of the row</source>
        <translation>fehlt, und ebenso die Nummer der Zeile</translation>
    </message>
    <message>
        <source>is not in the list</source>
        <translation>ist nicht in der Liste</translation>
    </message>
    <message>
        <source>is in the list %1 times: say the number of the row</source>
        <translation>ist %1-mal in der Liste: Sagen Sie die Nummer der Zeile</translation>
    </message>
    <message>
        <source>is %1 in the list already</source>
        <translation>steht schon als %1 in der Liste</translation>
    </message>
    <message>
        <source>%1 has no list.</source>
        <translation>%1 hat keine Liste.</translation>
    </message>
    <message>
        <source>Attach its list first.</source>
        <translation>Hängen Sie zuerst die Liste an.</translation>
    </message>
    <message>
        <source>Recorded %1 in the list of %2: %3 done</source>
        <translation>%1 in die Liste von %2 eingetragen: %3 erledigt</translation>
    </message>
    <message>
        <source>A vendor</source>
        <translation>Ein Dienstleister</translation>
    </message>
    <message>
        <source>%1 is in the book already.</source>
        <translation>%1 ist schon im Buch.</translation>
    </message>
    <message>
        <source>Away until %1 lies before away from %2.</source>
        <translation>Abwesend bis %1 liegt vor abwesend von %2.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <translation>%1 zu %2 hinzugefügt</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>%1 bearbeitet</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>%1 archiviert</translation>
    </message>
    <message>
        <source>Took %1 out of the archive</source>
        <translation>%1 aus dem Archiv geholt</translation>
    </message>
    <message>
        <source>That vendor</source>
        <translation>Dieser Dienstleister</translation>
    </message>
    <message>
        <source>Erased vendor %1</source>
        <translation>Gelöschter Dienstleister %1</translation>
    </message>
    <message>
        <source>Erased a vendor, now called %1</source>
        <translation>Einen Dienstleister gelöscht, jetzt genannt: %1</translation>
    </message>
    <message>
        <source>A contact can&apos;t lie in the future: %1 is after today.</source>
        <translation>Ein Kontakt kann nicht in der Zukunft liegen: %1 ist nach heute.</translation>
    </message>
    <message>
        <source>A contact with the ref %1 is in the book already.</source>
        <translation>Ein Kontakt mit der Kennung %1 ist schon im Buch.</translation>
    </message>
    <message>
        <source>Noted a contact (%1) with %2</source>
        <translation>Einen Kontakt (%1) mit %2 notiert</translation>
    </message>
    <message>
        <source>That contact</source>
        <translation>Dieser Kontakt</translation>
    </message>
    <message>
        <source>The contact with %1</source>
        <translation>Der Kontakt mit %1</translation>
    </message>
    <message>
        <source>Corrected a contact with %1</source>
        <translation>Einen Kontakt mit %1 berichtigt</translation>
    </message>
    <message>
        <source>round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>angenehm</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 von 5</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>eine andere</translation>
    </message>
    <message>
        <source>conflicts with the book, which says nothing there</source>
        <translation>widerspricht dem Buch, das dort nichts sagt</translation>
    </message>
    <message>
        <source>conflicts with the book, which says %1</source>
        <translation>widerspricht dem Buch, das %1 sagt</translation>
    </message>
    <message>
        <source>Nothing was imported from %1: %2 can&apos;t be taken.</source>
        <translation>Aus %1 wurde nichts importiert; nicht zu übernehmen: %2.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>Mend them and import again, or take the good rows only and have the others written to a file (--skip-bad).</source>
        <translation>Bessern Sie sie aus, und importieren Sie noch einmal, oder nehmen Sie nur die guten Zeilen und lassen Sie die anderen in eine Datei schreiben (--skip-bad).</translation>
    </message>
    <message>
        <source>job</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>Runden</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>vendors</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>row of a list</source>
        <translation>Zeile einer Liste</translation>
    </message>
    <message>
        <source>rows of lists</source>
        <translation>Zeilen von Listen</translation>
    </message>
    <message>
        <source>reminder put off</source>
        <translation>aufgeschobene Erinnerung</translation>
    </message>
    <message>
        <source>reminders put off</source>
        <translation>aufgeschobene Erinnerungen</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>Imported %1 from %2</source>
        <translation>%1 aus %2 importiert</translation>
    </message>
    <message>
        <source>a decision can&apos;t lie in the future</source>
        <translation>eine Entscheidung kann nicht in der Zukunft liegen</translation>
    </message>
    <message>
        <source>the vendor is in the book already, and there this decision is dated the day it is entered</source>
        <translation>der Dienstleister ist schon im Buch, und dort trägt diese Entscheidung den Tag, an dem sie eingetragen wird</translation>
    </message>
    <message>
        <source>the vendor is listed in this round already, on another day</source>
        <translation>der Dienstleister ist in dieser Runde schon an einem anderen Tag aufgenommen</translation>
    </message>
    <message>
        <source>is missing: this decision needs a reason</source>
        <translation>fehlt: Diese Entscheidung braucht einen Grund</translation>
    </message>
    <message>
        <source>is missing: not enough people like them, so the promotion needs a reason</source>
        <translation>fehlt: Sie sind nicht angenehm genug, also braucht die Beförderung einen Grund</translation>
    </message>
    <message>
        <source>is missing: the record does not support the promotion</source>
        <translation>fehlt: Die Bilanz trägt die Beförderung nicht</translation>
    </message>
    <message>
        <source>it would make a decision unlawful that the book has, %1 on %2: %3</source>
        <translation>es würde eine Entscheidung gesetzwidrig machen, die das Buch hat, %1 am %2: %3</translation>
    </message>
    <message>
        <source>looks like %1, who is in the book</source>
        <translation>sieht aus wie %1 im Buch</translation>
    </message>
    <message>
        <source>looks like %1, who comes in as well</source>
        <translation>sieht aus wie %1, das auch hereinkommt</translation>
    </message>
    <message>
        <source>looks like a job of %1 in the book: %2, %3</source>
        <translation>sieht aus wie ein Auftrag von %1 im Buch: %2, %3</translation>
    </message>
    <message>
        <source>looks like another row about %1 of the same day</source>
        <translation>sieht aus wie eine andere Zeile über %1 vom selben Tag</translation>
    </message>
    <message>
        <source>looks like a contact of the same day that is in the book</source>
        <translation>sieht aus wie ein Kontakt vom selben Tag, der im Buch ist</translation>
    </message>
    <message>
        <source>looks like %1, who is in the table as well</source>
        <translation>sieht aus wie %1, das auch in der Tabelle ist</translation>
    </message>
    <message>
        <source>is no currency code of three capitals, such as EUR</source>
        <translation>ist kein Währungskürzel aus drei Großbuchstaben wie EUR</translation>
    </message>
    <message>
        <source>A row</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Es</translation>
    </message>
    <message>
        <source>lies before away_from</source>
        <translation>liegt vor away_from</translation>
    </message>
    <message>
        <source>%1 is closed and takes no new vendor, and %2 is new to it</source>
        <translation>%1 ist geschlossen und nimmt keine neuen Dienstleister auf, und %2 ist dort neu</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; und %2 weitere</translation>
    </message>
    <message>
        <source>Say which vendors to read, such as --vendors &apos;%1&apos;; the others&apos; rows are left out.</source>
        <translation>Sagen Sie, welche Dienstleister gelesen werden sollen, etwa --vendors &apos;%1&apos;; die Zeilen der anderen bleiben weg.</translation>
    </message>
    <message>
        <source>Put the others into another round of the same kind of work: the two are linked.</source>
        <translation>Setzen Sie die anderen in eine weitere Runde derselben Art von Arbeit: Die beiden sind verbunden.</translation>
    </message>
    <message>
        <source>no job has this ref</source>
        <translation>kein Auftrag hat diese Kennung</translation>
    </message>
    <message>
        <source>the job has %1 units of work, and its list more rows</source>
        <translation>der Auftrag hat %1 Stück und seine Liste mehr Zeilen</translation>
    </message>
    <message>
        <source>is how many results the whole list has, and the book says that %1 units of the job are done</source>
        <translation>so viele Ergebnisse hat die ganze Liste, und das Buch sagt, dass %1 Stück des Auftrags erledigt sind</translation>
    </message>
    <message>
        <source>conflicts with the book, where %1 belongs to another vendor or round</source>
        <translation>widerspricht dem Buch, in dem %1 zu einem anderen Dienstleister oder einer anderen Runde gehört</translation>
    </message>
    <message>
        <source>is there twice with different content: see row %1 of %2</source>
        <translation>steht zweimal mit verschiedenem Inhalt da: siehe Zeile %1 von %2</translation>
    </message>
    <message>
        <source>an outcome can&apos;t lie after today, %1</source>
        <translation>ein Ergebnis kann nicht nach heute liegen, %1</translation>
    </message>
    <message>
        <source>the day a later due day was asked for can&apos;t lie after today</source>
        <translation>der Tag, an dem um Aufschub gebeten wurde, kann nicht nach heute liegen</translation>
    </message>
    <message>
        <source>a contact can&apos;t lie in the future</source>
        <translation>ein Kontakt kann nicht in der Zukunft liegen</translation>
    </message>
    <message>
        <source>From %1 it can&apos;t become %2. Possible is: %3.</source>
        <translation>Aus %1 kann nicht %2 werden. Möglich ist: %3.</translation>
    </message>
    <message>
        <source>The outcome of %1 is recorded on %2, after that day.</source>
        <translation>Das Ergebnis von %1 ist für %2 eingetragen, nach diesem Tag.</translation>
    </message>
    <message>
        <source>The new end, %1, would not lie after the day of the decision, %2.</source>
        <translation>Das neue Ende, %1, läge nicht nach dem Tag der Entscheidung, %2.</translation>
    </message>
    <message>
        <source>%1 are over on %2.</source>
        <translation>%1 sind am %2 vorbei.</translation>
    </message>
    <message>
        <source>The record did not support the promotion, and no reason is written.</source>
        <translation>Die Bilanz trug die Beförderung nicht, und es ist kein Grund aufgeschrieben.</translation>
    </message>
    <message>
        <source>It needs a reason.</source>
        <translation>Es braucht einen Grund.</translation>
    </message>
    <message>
        <source>A vendor is listed once, first of all.</source>
        <translation>Ein Dienstleister wird einmal aufgenommen, als Allererstes.</translation>
    </message>
    <message>
        <source>No decision is left to take back.</source>
        <translation>Es ist keine Entscheidung mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>%1 is closed and takes no new vendor.</source>
        <translation>%1 ist geschlossen und nimmt keine neuen Dienstleister auf.</translation>
    </message>
    <message>
        <source>%1 has used its ten tries: every vendor ever listed in it takes one of the ten places.</source>
        <translation>%1 hat die zehn Versuche verbraucht: Jeder je aufgenommene Dienstleister belegt einen der zehn Plätze.</translation>
    </message>
    <message>
        <source>The currency %1 is not a code of three letters.</source>
        <translation>Die Währung %1 ist kein Kürzel aus drei Buchstaben.</translation>
    </message>
    <message>
        <source>Two rounds are called %1.</source>
        <translation>Zwei Runden heißen %1.</translation>
    </message>
    <message>
        <source>%1 has more than ten vendors listed.</source>
        <translation>%1 hat mehr als zehn aufgenommene Dienstleister.</translation>
    </message>
    <message>
        <source>Two vendors are called %1.</source>
        <translation>Zwei Dienstleister heißen %1.</translation>
    </message>
    <message>
        <source>Two tasks are called %1.</source>
        <translation>Zwei Aufgaben heißen %1.</translation>
    </message>
    <message>
        <source>The task %1 belongs to a round that is not in the book.</source>
        <translation>Die Aufgabe %1 gehört zu einer Runde, die nicht im Buch ist.</translation>
    </message>
    <message>
        <source>A trial&apos;s round or vendor is not in the book.</source>
        <translation>Die Runde oder der Dienstleister einer Erprobung ist nicht im Buch.</translation>
    </message>
    <message>
        <source>%1 is listed twice in %2.</source>
        <translation>%1 ist in %2 zweimal aufgenommen.</translation>
    </message>
    <message>
        <source>A decision&apos;s trial is not in the book.</source>
        <translation>Die Erprobung einer Entscheidung ist nicht im Buch.</translation>
    </message>
    <message>
        <source>The trial or task of %1 is not in the book.</source>
        <translation>Die Erprobung oder Aufgabe von %1 ist nicht im Buch.</translation>
    </message>
    <message>
        <source>Two jobs have the ref %1.</source>
        <translation>Zwei Aufträge haben die Kennung %1.</translation>
    </message>
    <message>
        <source>The job of %1 is not in the book.</source>
        <translation>Der Auftrag von %1 ist nicht im Buch.</translation>
    </message>
    <message>
        <source>A contact&apos;s vendor is not in the book.</source>
        <translation>Der Dienstleister eines Kontakts ist nicht im Buch.</translation>
    </message>
    <message>
        <source>Two contacts have the ref %1.</source>
        <translation>Zwei Kontakte haben die Kennung %1.</translation>
    </message>
    <message>
        <source>A reminder&apos;s round or vendor is not in the book.</source>
        <translation>Die Runde oder der Dienstleister einer Erinnerung ist nicht im Buch.</translation>
    </message>
    <message>
        <source>%1 still has vendors or tasks.</source>
        <translation>%1 hat noch Dienstleister oder Aufgaben.</translation>
    </message>
    <message>
        <source>%1 still has a trial or contacts.</source>
        <translation>%1 hat noch eine Erprobung oder Kontakte.</translation>
    </message>
    <message>
        <source>%1 still has jobs or decisions in this round.</source>
        <translation>%1 hat in dieser Runde noch Aufträge oder Entscheidungen.</translation>
    </message>
    <message>
        <source>Jobs still refer to the task %1.</source>
        <translation>Aufträge verweisen noch auf die Aufgabe %1.</translation>
    </message>
    <message>
        <source>%1 still has its list.</source>
        <translation>%1 hat noch eine Liste.</translation>
    </message>
    <message>
        <source>A book has one currency.</source>
        <translation>Ein Buch hat eine Währung.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>The trial of %1 in %2 does not begin with being listed.</source>
        <translation>Die Erprobung von %1 in %2 beginnt nicht mit der Aufnahme.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 on %4: %5</source>
        <translation>%1 in %2, %3 am %4: %5</translation>
    </message>
    <message>
        <source>%1 of the %2 you meant to try has been tried.</source>
        <translation>Von den %2, die Sie erproben wollten, ist erprobt: %1.</translation>
    </message>
    <message>
        <source>%1 of the %2 you meant to try have been tried.</source>
        <translation>Von den %2, die Sie erproben wollten, sind erprobt: %1.</translation>
    </message>
    <message>
        <source>Liked: %1.</source>
        <translation>Angenehm: %1.</translation>
    </message>
    <message>
        <source>No due day was moved after it had passed.</source>
        <translation>Kein Fälligkeitstag wurde verschoben, nachdem er vorbei war.</translation>
    </message>
    <message>
        <source>One of %1 due days was moved after it had passed.</source>
        <translation>Einer von %1 Fälligkeitstagen wurde verschoben, nachdem er vorbei war.</translation>
    </message>
    <message>
        <source>%1 of %2 due days were moved after they had passed.</source>
        <translation>%1 von %2 Fälligkeitstagen wurden verschoben, nachdem sie vorbei waren.</translation>
    </message>
    <message>
        <source>No job is told from memory.</source>
        <translation>Kein Auftrag ist aus dem Gedächtnis erzählt.</translation>
    </message>
    <message>
        <source>One of %1 jobs is told from memory.</source>
        <translation>Einer von %1 Aufträgen ist aus dem Gedächtnis erzählt.</translation>
    </message>
    <message>
        <source>%1 of %2 jobs are told from memory.</source>
        <translation>%1 von %2 Aufträgen sind aus dem Gedächtnis erzählt.</translation>
    </message>
    <message>
        <source>One of %1 jobs was given against the rule.</source>
        <translation>Einer von %1 Aufträgen wurde gegen die Regel gegeben.</translation>
    </message>
    <message>
        <source>%1 of %2 jobs were given against the rule.</source>
        <translation>%1 von %2 Aufträgen wurden gegen die Regel gegeben.</translation>
    </message>
    <message>
        <source>Work in one month.</source>
        <translation>Arbeit in einem Monat.</translation>
    </message>
    <message>
        <source>Work in %1 different months.</source>
        <translation>Arbeit in %1 verschiedenen Monaten.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The clock has not begun: the first job starts it.</source>
        <translation>Die Probezeit hat nicht begonnen: Der erste Auftrag setzt sie in Gang.</translation>
    </message>
    <message>
        <source>The trial is paused: resume it first. %1 left from then on.</source>
        <translation>Die Erprobung pausiert: Setzen Sie sie zuerst fort. Von da an bleiben %1.</translation>
    </message>
    <message>
        <source>Promoted already on %1.</source>
        <translation>Schon befördert am %1.</translation>
    </message>
    <message>
        <source>%1 on %2: reinstate them first, and probation begins anew.</source>
        <translation>%1 am %2: Nehmen Sie sie zuerst wieder auf, und die Probezeit beginnt von vorn.</translation>
    </message>
    <message>
        <source>%1 of probation are over</source>
        <translation>%1 Probezeit sind vorbei</translation>
    </message>
    <message>
        <source>Good work: 9 to 1 sure of 70%</source>
        <translation>Gute Arbeit: 9 zu 1 sicher, dass es 70 % sind</translation>
    </message>
    <message>
        <source>%1: ten at least, 9 to 1 sure of 70%</source>
        <translation>%1: mindestens zehn, 9 zu 1 sicher, dass es 70 % sind</translation>
    </message>
    <message>
        <source>needs 1 more good one</source>
        <translation>braucht 1 weiteres gutes Ergebnis</translation>
    </message>
    <message>
        <source>needs %1 more good ones in a row</source>
        <translation>braucht %1 weitere gute Ergebnisse in Folge</translation>
    </message>
    <message>
        <source>Work in four different months</source>
        <translation>Arbeit in vier verschiedenen Monaten</translation>
    </message>
    <message>
        <source>work in one month</source>
        <translation>Arbeit in einem Monat</translation>
    </message>
    <message>
        <source>work in %1 months</source>
        <translation>Arbeit in %1 Monaten</translation>
    </message>
    <message>
        <source>needs 1 more month</source>
        <translation>braucht 1 weiteren Monat</translation>
    </message>
    <message>
        <source>needs %1 more months</source>
        <translation>braucht %1 weitere Monate</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>rows %1-%2</source>
        <translation>Zeilen %1-%2</translation>
    </message>
    <message>
        <source>%1 is over: there is nothing left of it to split.</source>
        <translation>%1 ist zu Ende: Davon ist nichts mehr zu teilen.</translation>
    </message>
    <message>
        <source>Attach the whole list first.</source>
        <translation>Hängen Sie zuerst die ganze Liste an.</translation>
    </message>
    <message>
        <source>%1 of %2 units of %3 are done, and its list does not say which: it has %4.</source>
        <translation>%1 von %2 Stück von %3 sind erledigt, und die Liste sagt nicht, welche: Sie hat %4.</translation>
    </message>
    <message>
        <source>Record in the list what came back, then split it.</source>
        <translation>Tragen Sie in die Liste ein, was zurückkam, und teilen Sie sie dann.</translation>
    </message>
    <message>
        <source>%1 comes again, and a list is worked through once.</source>
        <translation>%1 kommt wieder, und eine Liste wird einmal abgearbeitet.</translation>
    </message>
    <message>
        <source>Say of the job that it does not repeat, then split it.</source>
        <translation>Sagen Sie vom Auftrag, dass er sich nicht wiederholt, und teilen Sie ihn dann.</translation>
    </message>
    <message>
        <source>A week takes at least 1 row, not %1.</source>
        <translation>Eine Woche nimmt mindestens 1 Zeile, nicht %1.</translation>
    </message>
    <message>
        <source>The first slice has at least 1 row, not %1.</source>
        <translation>Der erste Teil hat mindestens 1 Zeile, nicht %1.</translation>
    </message>
    <message>
        <source>The first slice can&apos;t be due on %1, before %2.</source>
        <translation>Der erste Teil kann nicht am %1 fällig sein, vor %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>it starts</source>
        <translation>dem Beginn</translation>
    </message>
    <message>
        <source>%1 was due on %2: splitting it now would give it new days and hide that it is late.</source>
        <translation>%1 war am %2 fällig: Es jetzt zu teilen, gäbe neue Tage und verbärge, dass es zu spät ist.</translation>
    </message>
    <message>
        <source>Record how it went, and give what is left as another job.</source>
        <translation>Tragen Sie ein, wie es lief, und geben Sie den Rest als weiteren Auftrag.</translation>
    </message>
    <message>
        <source>%1 was due on %2, and you asked for %3 in time: a still later day would count as moved afterwards.</source>
        <translation>%1 war am %2 fällig, und Sie baten rechtzeitig um %3: Ein noch späterer Tag gälte als nachträglich verschoben.</translation>
    </message>
    <message>
        <source>Let the first slice be due on %1, or before.</source>
        <translation>Lassen Sie den ersten Teil am %1 oder vorher fällig sein.</translation>
    </message>
    <message>
        <source>A stranger&apos;s first slice stays within the first-commitment cap, and it is not known what a row of %1 takes.</source>
        <translation>Der erste Teil eines Fremden bleibt innerhalb der Grenze für den ersten Auftrag, und was eine Zeile von %1 kostet, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Say how many rows the first slice has, or what the whole job takes in hours or money.</source>
        <translation>Sagen Sie, wie viele Zeilen der erste Teil hat oder was der ganze Auftrag an Stunden oder Geld braucht.</translation>
    </message>
    <message>
        <source>What is left of the first-commitment cap, %1, is less than one row of %2 takes.</source>
        <translation>Was von der Grenze für den ersten Auftrag bleibt, %1, ist weniger, als eine Zeile von %2 braucht.</translation>
    </message>
    <message>
        <source>Wait until what is open is delivered, or say how many rows the first slice has.</source>
        <translation>Warten Sie, bis das Offene geliefert ist, oder sagen Sie, wie viele Zeilen der erste Teil hat.</translation>
    </message>
    <message>
        <source>Take more rows a week.</source>
        <translation>Nehmen Sie mehr Zeilen in der Woche.</translation>
    </message>
    <message>
        <source>Let the first slice reach it: %1 rows or more.</source>
        <translation>Lassen Sie den ersten Teil sie einschließen: %1 Zeilen oder mehr.</translation>
    </message>
    <message>
        <source>%1, %2 of %3: %4</source>
        <translation>%1, %2 von %3: %4</translation>
    </message>
    <message>
        <source>The list was split into slices.</source>
        <translation>Die Liste wurde in Teile geteilt.</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>Pünktlichkeit</translation>
    </message>
    <message>
        <source>on directions</source>
        <translation>Vorgaben</translation>
    </message>
    <message>
        <source>on good work</source>
        <translation>gute Arbeit</translation>
    </message>
    <message>
        <source>9 to 1 sure they get fewer than three in four on time.</source>
        <translation>9 zu 1 sicher, dass weniger als drei von vier pünktlich sind.</translation>
    </message>
    <message>
        <source>9 to 1 sure they follow directions fewer than three times in four.</source>
        <translation>9 zu 1 sicher, dass sie sich weniger als drei von vier Malen an Vorgaben halten.</translation>
    </message>
    <message>
        <source>9 to 1 sure they do fewer than three jobs in four well.</source>
        <translation>9 zu 1 sicher, dass sie weniger als drei von vier Aufträgen gut erledigen.</translation>
    </message>
    <message>
        <source>one more good one clears it</source>
        <translation>ein weiterer guter hebt es auf</translation>
    </message>
    <message>
        <source>%1 more good ones in a row clear it</source>
        <translation>%1 weitere gute in Folge heben es auf</translation>
    </message>
    <message>
        <source>A shaky start %1: %2. Of vendors good 95 times in 100 about one in %3 shows this.</source>
        <translation>Ein wackliger Anfang (%1): %2. Von Dienstleistern, die 95 von 100 Malen gut sind, zeigt das etwa einer von %3.</translation>
    </message>
    <message>
        <source>%1 late not long ago</source>
        <translation>%1 vor Kurzem zu spät</translation>
    </message>
    <message>
        <source>%1 against directions not long ago</source>
        <translation>%1 vor Kurzem gegen die Vorgaben</translation>
    </message>
    <message>
        <source>%1 poor jobs not long ago</source>
        <translation>%1 schlechte Aufträge vor Kurzem</translation>
    </message>
    <message>
        <source>Slipped %1 not long ago</source>
        <translation>Vor Kurzem nachgelassen (%1)</translation>
    </message>
    <message>
        <source>%1; %2. Of vendors good 95 times in 100 about one in %3 shows this.</source>
        <translation>%1; %2. Von Dienstleistern, die 95 von 100 Malen gut sind, zeigt das etwa einer von %3.</translation>
    </message>
    <message>
        <source>Consider putting them back on probation.</source>
        <translation>Erwägen Sie, sie zurück in die Probezeit zu setzen.</translation>
    </message>
    <message>
        <source>%1 and a record to match: proven.</source>
        <translation>%1 und eine Bilanz, die dazu passt: bewährt.</translation>
    </message>
    <message>
        <source>%1 and a record to match: you may promote.</source>
        <translation>%1 und eine Bilanz, die dazu passt: Sie dürfen befördern.</translation>
    </message>
    <message>
        <source>On track; the clock is paused.</source>
        <translation>Auf gutem Weg; die Probezeit pausiert.</translation>
    </message>
    <message>
        <source>On track; probation ends on %1.</source>
        <translation>Auf gutem Weg; die Probezeit endet am %1.</translation>
    </message>
    <message>
        <source>On track; work in one more month.</source>
        <translation>Auf gutem Weg; es fehlt Arbeit in einem weiteren Monat.</translation>
    </message>
    <message>
        <source>On track; work in %1 more months.</source>
        <translation>Auf gutem Weg; es fehlt Arbeit in %1 weiteren Monaten.</translation>
    </message>
    <message>
        <source>Needs 1 more good one %1.</source>
        <translation>Braucht 1 weiteres gutes Ergebnis (%1).</translation>
    </message>
    <message>
        <source>Needs %1 more good ones in a row %2.</source>
        <translation>Braucht %1 weitere gute Ergebnisse in Folge (%2).</translation>
    </message>
    <message>
        <source>Nothing is known %1 yet: needs %2 good ones.</source>
        <translation>Noch ist nichts bekannt (%1): braucht %2 gute.</translation>
    </message>
    <message>
        <source>Too early to tell: %1 of at least %2.</source>
        <translation>Zu früh für ein Urteil: %1 von mindestens %2.</translation>
    </message>
    <message>
        <source>Not on time:</source>
        <translation>Nicht pünktlich:</translation>
    </message>
    <message>
        <source>Directions not followed:</source>
        <translation>Vorgaben nicht befolgt:</translation>
    </message>
    <message>
        <source>Work that was not good enough for us:</source>
        <translation>Arbeit, die uns nicht gut genug war:</translation>
    </message>
    <message>
        <source>not delivered so far (%1 day late)</source>
        <translation>bisher nicht geliefert (%1 Tag zu spät)</translation>
    </message>
    <message>
        <source>not delivered so far (%1 days late)</source>
        <translation>bisher nicht geliefert (%1 Tage zu spät)</translation>
    </message>
    <message>
        <source>delivered on %1</source>
        <translation>geliefert am %1</translation>
    </message>
    <message>
        <source>%1 (%2 late)</source>
        <translation>%1 (%2 zu spät)</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, nach %2</translation>
    </message>
    <message>
        <source>not delivered by then; cancelled by us on %1</source>
        <translation>bis dahin nicht geliefert; von uns abgesagt am %1</translation>
    </message>
    <message>
        <source>abandoned on %1</source>
        <translation>aufgegeben am %1</translation>
    </message>
    <message>
        <source>promised for %1 (the later day that we asked for)</source>
        <translation>zugesagt für %1 (der spätere Tag, um den wir baten)</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>zugesagt für %1</translation>
    </message>
    <message>
        <source>- %1 (%2): %3.</source>
        <translation>- %1 (%2): %3.</translation>
    </message>
    <message>
        <source>with the directions followed</source>
        <translation>Vorgaben befolgt</translation>
    </message>
    <message>
        <source>with good work</source>
        <translation>gute Arbeit</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>- %1 %2.</source>
        <translation>- %2: %1.</translation>
    </message>
    <message>
        <source>- %1 %2 before, and %3 since.</source>
        <translation>- %2: vorher %1, seitdem %3.</translation>
    </message>
    <message>
        <source>- %1 %2 before.</source>
        <translation>- %2: vorher %1.</translation>
    </message>
    <message>
        <source>- %1 %2 since.</source>
        <translation>- %2: seitdem %1.</translation>
    </message>
    <message>
        <source>%1, as noted up to %2</source>
        <translation>%1, wie notiert bis %2</translation>
    </message>
    <message>
        <source>Nothing was late lately, no directions missed, no work poor.</source>
        <translation>In letzter Zeit war nichts zu spät, keine Vorgabe missachtet, keine Arbeit schlecht.</translation>
    </message>
    <message>
        <source>What went well:</source>
        <translation>Was gut lief:</translation>
    </message>
    <message>
        <source>late jobs</source>
        <translation>verspätete Aufträge</translation>
    </message>
    <message>
        <source>poor work</source>
        <translation>schlechte Arbeit</translation>
    </message>
    <message>
        <source>Talked about %1</source>
        <translation>Gesprochen über %1</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%3 %1 von %2</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>Before: %1; since: %2.</source>
        <translation>Vorher: %1; seitdem: %2.</translation>
    </message>
    <message>
        <source>for none</source>
        <translation>für keinen</translation>
    </message>
    <message>
        <source>for %1 of %2</source>
        <translation>für %1 von %2</translation>
    </message>
    <message>
        <source>Whether they were on time is known of all that were delivered.</source>
        <translation>Ob sie pünktlich waren, ist von allen gelieferten bekannt.</translation>
    </message>
    <message>
        <source>Whether they were on time is known %1: the others have no due day.</source>
        <translation>Ob sie pünktlich waren, ist bekannt %1: Die anderen haben keinen Fälligkeitstag.</translation>
    </message>
    <message>
        <source>%1 (known %2)</source>
        <translation>%1 (bekannt %2)</translation>
    </message>
    <message>
        <source>whether directions were followed</source>
        <translation>ob die Vorgaben befolgt wurden</translation>
    </message>
    <message>
        <source>how good the work was</source>
        <translation>wie gut die Arbeit war</translation>
    </message>
    <message>
        <source>whether people liked them</source>
        <translation>ob sie angenehm waren</translation>
    </message>
    <message>
        <source>Still to be said: %1.</source>
        <translation>Noch zu sagen: %1.</translation>
    </message>
    <message>
        <source>All of it is older than twelve months: it is history, and counts no more for how reliable somebody is.</source>
        <translation>All das ist älter als zwölf Monate: Es ist Geschichte und zählt nicht mehr dafür, wie zuverlässig jemand ist.</translation>
    </message>
    <message>
        <source>A few of the latest are enough for a beginning.</source>
        <translation>Einige der letzten genügen für den Anfang.</translation>
    </message>
    <message>
        <source>%1 done, </source>
        <translation>%1 erledigt, </translation>
    </message>
    <message>
        <source>%1 with other results</source>
        <translation>%1 mit anderen Ergebnissen</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language</comment>
        <extracomment>The ISO 639-1 code of the language of these translations: de, es and so on.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>one</source>
        <translation>eins</translation>
    </message>
    <message>
        <source>two</source>
        <translation>zwei</translation>
    </message>
    <message>
        <source>three</source>
        <translation>drei</translation>
    </message>
    <message>
        <source>four</source>
        <translation>vier</translation>
    </message>
    <message>
        <source>five</source>
        <translation>fünf</translation>
    </message>
    <message>
        <source>six</source>
        <translation>sechs</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sieben</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>acht</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neun</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>elf</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>zwölf</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month: 23 November</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month and year: 23 November, 2026</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year: November, 2026</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 Tag</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>1 Monat</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 Monate</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency and amount: EUR 120.50</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>stopped on %1</source>
        <translation>angehalten am %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>pausiert, noch %1</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>vorbei seit %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>Began with %1 on %2 + %3</source>
        <translation>Begann mit %1 am %2 + %3</translation>
    </message>
    <message>
        <source> + %1 by extension</source>
        <translation> + %1 durch Verlängerung</translation>
    </message>
    <message>
        <source> + %1 paused</source>
        <translation> + %1 Pause</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1, 9 to 1 sure of at least %2%</source>
        <translation>%1, 9 zu 1 sicher mindestens %2 %</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>geplant für %1</translation>
    </message>
    <message>
        <source>open, no due day</source>
        <translation>offen, kein Fälligkeitstag</translation>
    </message>
    <message>
        <source>open, was due on %1, late so far</source>
        <translation>offen, war am %1 fällig, bisher zu spät</translation>
    </message>
    <message>
        <source>open, due on %1</source>
        <translation>offen, fällig am %1</translation>
    </message>
    <message>
        <source>delivered on %1, late</source>
        <translation>geliefert am %1, zu spät</translation>
    </message>
    <message>
        <source>cancelled by us on %1</source>
        <translation>von uns abgesagt am %1</translation>
    </message>
    <message>
        <source>abandoned by the vendor on %1</source>
        <translation>vom Dienstleister aufgegeben am %1</translation>
    </message>
    <message>
        <source>company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>a stranger</source>
        <translation>ein Fremder</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>ein Freund</translation>
    </message>
    <message>
        <source>a referral</source>
        <translation>eine Empfehlung</translation>
    </message>
    <message>
        <source>a marketplace</source>
        <translation>ein Marktplatz</translation>
    </message>
    <message>
        <source>an advert</source>
        <translation>eine Anzeige</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>aufgenommen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>fortgesetzt</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>verlängert</translation>
    </message>
    <message>
        <source>back on probation</source>
        <translation>zurück in die Probezeit</translation>
    </message>
    <message>
        <source>promoted</source>
        <translation>befördert</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>getrennt</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>reinstated</source>
        <translation>wieder aufgenommen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>einfach</translation>
    </message>
    <message>
        <source>detailed</source>
        <translation>ausführlich</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>für Fachleute</translation>
    </message>
    <message>
        <source>once</source>
        <translation>einmal</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>wöchentlich</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>monatlich</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>jährlich</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nichts Besonderes</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>das Team</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>Umsatz</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>wiederholt sich nicht</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>geliefert</translation>
    </message>
    <message>
        <source>cancelled by us</source>
        <translation>von uns abgesagt</translation>
    </message>
    <message>
        <source>abandoned by the vendor</source>
        <translation>vom Dienstleister aufgegeben</translation>
    </message>
    <message>
        <source>call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>Dank</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>Rückmeldung</translation>
    </message>
    <message>
        <source>review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>critical work is out</source>
        <translation>kritische Arbeit ist unterwegs</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>how did it go?</source>
        <translation>Wie lief es?</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>übergeben</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>entscheiden</translation>
    </message>
    <message>
        <source>consider letting go</source>
        <translation>Trennung erwägen</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>bald fällig</translation>
    </message>
    <message>
        <source>probation ends soon</source>
        <translation>Probezeit endet bald</translation>
    </message>
    <message>
        <source>off pace</source>
        <translation>zu langsam</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>still</translation>
    </message>
    <message>
        <source>keep in touch</source>
        <translation>in Verbindung bleiben</translation>
    </message>
    <message>
        <source>try more vendors</source>
        <translation>mehr Dienstleister erproben</translation>
    </message>
    <message>
        <source>no cover</source>
        <translation>keine Absicherung</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>in Erprobung</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>bewährt</translation>
    </message>
    <message>
        <source>good work</source>
        <translation>gute Arbeit</translation>
    </message>
    <message>
        <source>reliable and liked</source>
        <translation>zuverlässig und angenehm</translation>
    </message>
    <message>
        <source>reliable, less liked</source>
        <translation>zuverlässig, weniger angenehm</translation>
    </message>
    <message>
        <source>liked, not reliable</source>
        <translation>angenehm, nicht zuverlässig</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>weder noch</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>zuverlässig</translation>
    </message>
    <message>
        <source>very punctual</source>
        <translation>sehr pünktlich</translation>
    </message>
    <message>
        <source>follows directions</source>
        <translation>hält sich an Vorgaben</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>zu früh für ein Urteil</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>auf gutem Weg</translation>
    </message>
    <message>
        <source>building</source>
        <translation>im Aufbau</translation>
    </message>
    <message>
        <source>go</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>halt</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>selbst behalten</translation>
    </message>
    <message>
        <source>too small: batch it</source>
        <translation>zu klein: sammeln</translation>
    </message>
    <message>
        <source>only to a proven vendor</source>
        <translation>nur an einen bewährten Dienstleister</translation>
    </message>
    <message>
        <source>only to a very punctual vendor</source>
        <translation>nur an einen sehr pünktlichen Dienstleister</translation>
    </message>
    <message>
        <source>hand it out</source>
        <translation>abgeben</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>unbrauchbar</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>good enough</source>
        <translation>gut genug</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>ausgezeichnet</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>gar nicht</translation>
    </message>
    <message>
        <source>not much</source>
        <translation>wenig</translation>
    </message>
    <message>
        <source>so-so</source>
        <translation>mittelmäßig</translation>
    </message>
    <message>
        <source>liked very much</source>
        <translation>sehr angenehm</translation>
    </message>
    <message>
        <source>Proven does not speak %1. It speaks: %2.</source>
        <translation>Proven spricht nicht %1. Es spricht: %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message>
        <source>A later due day needs the day on which it was asked for.</source>
        <translation>Ein späterer Fälligkeitstag braucht den Tag, an dem darum gebeten wurde.</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 Runde</translation>
    </message>
    <message>
        <source>%1 rounds</source>
        <translation>%1 Runden</translation>
    </message>
    <message>
        <source>1 vendor</source>
        <translation>1 Dienstleister</translation>
    </message>
    <message>
        <source>%1 vendors</source>
        <translation>%1 Dienstleister</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Auftrag</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 Aufträge</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 Kontakt</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 Kontakte</translation>
    </message>
    <message>
        <source>The job that is taken over</source>
        <translation>Der Auftrag, der übernommen wird</translation>
    </message>
    <message>
        <source>%1, taken over from %2</source>
        <translation>%1, übernommen von %2</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Kennung</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Due hour</source>
        <translation>Fällig um</translation>
    </message>
    <message>
        <source>Later due day</source>
        <translation>Späterer Fälligkeitstag</translation>
    </message>
    <message>
        <source>Later day asked for on</source>
        <translation>Um Aufschub gebeten am</translation>
    </message>
    <message>
        <source>Why later</source>
        <translation>Warum später</translation>
    </message>
    <message>
        <source>Expected by them</source>
        <translation>Von ihnen erwartet</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Price agreed</source>
        <translation>Vereinbarter Preis</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Time-sensitive</source>
        <translation>Eilig</translation>
    </message>
    <message>
        <source>Repetitive</source>
        <translation>Wiederkehrend</translation>
    </message>
    <message>
        <source>Units of work</source>
        <translation>Stück Arbeit</translation>
    </message>
    <message>
        <source>Units done</source>
        <translation>Erledigte Stück</translation>
    </message>
    <message>
        <source>Who does it there</source>
        <translation>Wer es dort macht</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>Aus dem Gedächtnis</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es endete</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>Zur Stunde</translation>
    </message>
    <message>
        <source>Directions followed</source>
        <translation>Vorgaben befolgt</translation>
    </message>
    <message>
        <source>Work, 1 to 5</source>
        <translation>Arbeit, 1 bis 5</translation>
    </message>
    <message>
        <source>Liked, 1 to 5</source>
        <translation>Angenehm, 1 bis 5</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Auftragsblatt</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>Gefunden durch</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Fachgebiete</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Stundensatz</translation>
    </message>
    <message>
        <source>Remember about them</source>
        <translation>Zu merken</translation>
    </message>
    <message>
        <source>They hold of ours</source>
        <translation>Was sie von uns haben</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Abwesend von</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Abwesend bis</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>Calls it took</source>
        <translation>Nötige Anrufe</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Art der Arbeit</translation>
    </message>
    <message>
        <source>Months of probation</source>
        <translation>Monate Probezeit</translation>
    </message>
    <message>
        <source>First commitment, hours</source>
        <translation>Erster Auftrag, Stunden</translation>
    </message>
    <message>
        <source>First commitment, amount</source>
        <translation>Erster Auftrag, Betrag</translation>
    </message>
    <message>
        <source>Meant to be tried</source>
        <translation>Wie viele erproben</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Keeps you from</source>
        <translation>Hält Sie ab von</translation>
    </message>
    <message>
        <source>Row of the list</source>
        <translation>Zeile der Liste</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>It takes a minute a week in all: gather several such tasks and hand them out together.</source>
        <translation>Es dauert insgesamt eine Minute in der Woche: Sammeln Sie mehrere solche Aufgaben, und geben Sie sie zusammen ab.</translation>
    </message>
    <message>
        <source>It takes %1 minutes a week in all: gather several such tasks and hand them out together.</source>
        <translation>Es dauert insgesamt %1 Minuten in der Woche: Sammeln Sie mehrere solche Aufgaben, und geben Sie sie zusammen ab.</translation>
    </message>
    <message>
        <source>Critical work goes only to a proven vendor.</source>
        <translation>Kritische Arbeit geht nur an einen bewährten Dienstleister.</translation>
    </message>
    <message>
        <source>A first job for %1: keep it small.</source>
        <translation>Ein erster Auftrag für %1: Halten Sie ihn klein.</translation>
    </message>
    <message>
        <source>%1 and a record to match when they went.</source>
        <translation>%1 und eine Bilanz, die dazu passte, als die Zusammenarbeit endete.</translation>
    </message>
    <message>
        <source>On track when they went.</source>
        <translation>Auf gutem Weg, als die Zusammenarbeit endete.</translation>
    </message>
    <message>
        <source>the row has more cells (%1) than the table has columns (%2): a separator inside a cell has to be quoted</source>
        <translation>die Zeile hat mehr Zellen (%1) als die Tabelle Spalten (%2): Ein Trennzeichen in einer Zelle muss in Anführungszeichen stehen</translation>
    </message>
    <message>
        <source>the only row has %1 cells</source>
        <translation>die einzige Zeile hat %1 Zellen</translation>
    </message>
    <message>
        <source>%1 has been paused since %2.</source>
        <translation>%1 pausiert seit %2.</translation>
    </message>
    <message>
        <source>Time-sensitive work goes only to a very punctual vendor, and nothing is known of whether %1 is one.</source>
        <translation>Zeitkritische Arbeit geht nur an sehr pünktliche Dienstleister, und ob %1 das ist, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The directions are %1, and nothing is known of how %2 follows directions.</source>
        <translation>Die Vorgaben sind %1, und wie %2 sich an Vorgaben hält, ist unbekannt.</translation>
    </message>
    <message>
        <source>%1 is critical and was given against the rule.</source>
        <translation>%1 ist kritisch und wurde gegen die Regel vergeben.</translation>
    </message>
    <message>
        <source>%1 were over on %2: promote, extend or let go. %3</source>
        <translation>%1 waren am %2 vorbei: befördern, verlängern oder trennen. %3</translation>
    </message>
    <message>
        <source>The list of %1 has %2: that is how many units it is.</source>
        <translation>Die Liste von %1 hat %2: So viele Stück sind es.</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Beendet am</translation>
    </message>
    <message>
        <source>%1 has ten places, %2 of its ten tries are used, and the table brings %3. Too many are: %4. Nothing was imported.</source>
        <translation>%1 hat zehn Plätze, %2 ihrer zehn Versuche sind vergeben, und die Tabelle bringt %3. Zu viel sind: %4. Nichts wurde importiert.</translation>
    </message>
    <message>
        <source>one more vendor</source>
        <translation>einen weiteren Dienstleister</translation>
    </message>
    <message>
        <source>%1 more vendors</source>
        <translation>%1 weitere Dienstleister</translation>
    </message>
    <message>
        <source>The only due day was moved after it had passed.</source>
        <translation>Der einzige Fälligkeitstag wurde verschoben, nachdem er vorbei war.</translation>
    </message>
    <message>
        <source>The only job is told from memory.</source>
        <translation>Der einzige Auftrag ist aus dem Gedächtnis erzählt.</translation>
    </message>
    <message>
        <source>The only job was given against the rule.</source>
        <translation>Der einzige Auftrag wurde gegen die Regel vergeben.</translation>
    </message>
    <message>
        <source>The whole list of %1, %2, is in the first slice: there is nothing to split.</source>
        <translation>Die ganze Liste von %1, %2, ist im ersten Teil: Es gibt nichts zu teilen.</translation>
    </message>
    <message>
        <source>%1 a week would make %2 jobs of %3, and two years of weeks are the most: %4.</source>
        <translation>%1 in der Woche: Das gäbe %2 Aufträge aus %3, und zwei Jahre von Wochen sind das Meiste: %4.</translation>
    </message>
    <message>
        <source>Row %1, %2, has a result already, and lies beyond the first slice of %3.</source>
        <translation>Zeile %1, %2, hat schon ein Ergebnis und liegt hinter dem ersten Teil (%3).</translation>
    </message>
    <message>
        <source>Split %1 into %2 jobs, %3 first</source>
        <translation>%1 in %2 Aufträge geteilt, zuerst %3</translation>
    </message>
    <message>
        <source>Whether they were on time can&apos;t be told: none has a due day.</source>
        <translation>Ob sie pünktlich waren, lässt sich nicht sagen: Keiner hat einen Fälligkeitstag.</translation>
    </message>
    <message>
        <source>Erasing %1 takes their personal text out of the book and its history for good; it can&apos;t be undone.</source>
        <translation>%1 zu löschen nimmt die persönlichen Angaben für immer aus dem Buch und seinem Verlauf; das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>What this can&apos;t reach: backups, exports, and names typed into free notes of others.</source>
        <translation>Was das nicht erreicht: Sicherungen, Exporte und Namen in freien Notizen anderer.</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>vor einem Import</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einem Wiederherstellen</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>one unit of work</source>
        <translation>ein Stück</translation>
    </message>
    <message>
        <source>%1 units of work</source>
        <translation>%1 Stück</translation>
    </message>
    <message>
        <source>%1 has %2, and its list %3.</source>
        <translation>%1 hat %2 und seine Liste %3.</translation>
    </message>
    <message>
        <source>Known to be: %1.</source>
        <translation>Bekannt als: %1.</translation>
    </message>
    <message>
        <source>lies outside the years %1 to %2</source>
        <translation>liegt außerhalb der Jahre %1 bis %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Try out vendors with small jobs before you rely on one.</source>
        <translation>Dienstleister mit kleinen Aufträgen erproben, bevor man sich auf sie verlässt.</translation>
    </message>
    <message>
        <source>The book to open.</source>
        <translation>Das Buch, das geöffnet wird.</translation>
    </message>
    <message>
        <source>The day to take for today.</source>
        <translation>Der Tag, der für heute gehalten wird.</translation>
    </message>
    <message>
        <source>Begin with giving a job.</source>
        <translation>Gleich einen Auftrag geben.</translation>
    </message>
    <message>
        <source>Print the manual page, and end.</source>
        <translation>Die Handbuchseite ausgeben und enden.</translation>
    </message>
    <message>
        <source>Proven opens one book at a time, not %1: %2.</source>
        <translation>Proven öffnet ein Buch auf einmal, nicht %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no day. Write it like 2026-05-23.</source>
        <translation>%1 ist kein Tag. Schreiben Sie ihn wie 2026-05-23.</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>Möglich: %1.</translation>
    </message>
    <message>
        <source>--print knows no “%1”.</source>
        <translation>--print kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>--print %1 needs %2.</source>
        <translation>--print %1 braucht %2.</translation>
    </message>
    <message>
        <source>“%1” is no size of paper here. Write a4 or letter.</source>
        <translation>„%1“ ist hier keine Papiergröße. Schreiben Sie a4 oder letter.</translation>
    </message>
    <message>
        <source>%1: written to %2</source>
        <translation>%1: geschrieben nach %2</translation>
    </message>
    <message>
        <source>Write a paper as a PDF, and end: scorecard, comparison, brief or letter (of promotion).</source>
        <translation>Ein Papier als PDF schreiben und enden: scorecard, comparison, brief oder letter (Beförderung).</translation>
    </message>
    <message>
        <source>With --print scorecard or letter: whose.</source>
        <translation>Mit --print scorecard oder letter: wessen.</translation>
    </message>
    <message>
        <source>With --print: in which round. May be left out where there is only one.</source>
        <translation>Mit --print: in welcher Runde. Kann entfallen, wo es nur eine gibt.</translation>
    </message>
    <message>
        <source>With --print brief: of which job.</source>
        <translation>Mit --print brief: von welchem Auftrag.</translation>
    </message>
    <message>
        <source>With --print: the file to write.</source>
        <translation>Mit --print: die Datei, die geschrieben wird.</translation>
    </message>
    <message>
        <source>With --print: a4 or letter. What is usual in your country, unless told.</source>
        <translation>Mit --print: a4 oder letter. Was in Ihrem Land üblich ist, wenn nichts gesagt wird.</translation>
    </message>
    <message>
        <source>With --print: a file that is there already is replaced.</source>
        <translation>Mit --print: Eine vorhandene Datei wird ersetzt.</translation>
    </message>
    <message>
        <source>The language to speak: %1.</source>
        <translation>Die Sprache: %1.</translation>
    </message>
</context>
<context>
    <name>proven::AmountField</name>
    <message>
        <source>%1: “%2” is no amount. Write 2 or 2.5, without signs or words.</source>
        <translation>%1: „%2“ ist kein Betrag. Schreiben Sie 2 oder 2.5, ohne Zeichen oder Wörter.</translation>
    </message>
</context>
<context>
    <name>proven::AnswersDialog</name>
    <message>
        <source>How did they go?</source>
        <translation>Wie liefen sie?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>proven::AttachListDialog</name>
    <message>
        <source>Attach a list</source>
        <translation>Liste anhängen</translation>
    </message>
    <message>
        <source>A&amp;ttach it</source>
        <translation>&amp;Anhängen</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>Die erste Zeile &amp;nennt die Spalten</translation>
    </message>
    <message>
        <source>The first rows as they would be read</source>
        <translation>Die ersten Zeilen, wie sie gelesen würden</translation>
    </message>
    <message>
        <source>Results of the list so far &amp;may go</source>
        <translation>Bisherige Ergebnisse der Liste dürfen &amp;wegfallen</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für den %2</translation>
    </message>
    <message>
        <source>&amp;What each row is called by</source>
        <translation>&amp;Wie jede Zeile heißt</translation>
    </message>
    <message>
        <source>What seems to name it</source>
        <translation>Was sie zu benennen scheint</translation>
    </message>
    <message>
        <source>What seems to name it: column %1</source>
        <translation>Was sie zu benennen scheint: Spalte %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>All columns together</source>
        <translation>Alle Spalten zusammen</translation>
    </message>
    <message>
        <source>Nothing can be read of it</source>
        <translation>Davon ist nichts lesbar</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>Row %1, %2 %3: %4.</source>
        <translation>Zeile %1, %2 %3: %4.</translation>
    </message>
    <message>
        <source>One row can&apos;t be taken. Mend it in the file, or choose another column.</source>
        <translation>Eine Zeile kann nicht genommen werden. Bessern Sie sie in der Datei aus, oder wählen Sie eine andere Spalte.</translation>
    </message>
    <message>
        <source>%1 rows can&apos;t be taken. Mend them in the file, or choose another column.</source>
        <translation>%1 Zeilen können nicht genommen werden. Bessern Sie sie in der Datei aus, oder wählen Sie eine andere Spalte.</translation>
    </message>
</context>
<context>
    <name>proven::AwayDialog</name>
    <message>
        <source>%1 is away</source>
        <translation>%1 ist abwesend</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Notieren</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They are &amp;back</source>
        <translation>Sie sind &amp;zurück</translation>
    </message>
    <message>
        <source>They do not &amp;go</source>
        <translation>Sie gehen &amp;nicht</translation>
    </message>
    <message>
        <source>Away &amp;from</source>
        <translation>Abwesend &amp;von</translation>
    </message>
    <message>
        <source>&amp;Until (the last day)</source>
        <translation>&amp;Bis (letzter Tag)</translation>
    </message>
    <message>
        <source>They are given no job from %1 to %2.</source>
        <translation>Von %1 bis %2 bekommen sie keinen Auftrag.</translation>
    </message>
    <message>
        <source>They are given no job from %1 on, until you say that they are back.</source>
        <translation>Ab %1 bekommen sie keinen Auftrag, bis Sie sagen, dass sie zurück sind.</translation>
    </message>
    <message>
        <source>They are given no job up to %1.</source>
        <translation>Bis %1 bekommen sie keinen Auftrag.</translation>
    </message>
    <message>
        <source>Their probation runs on meanwhile; pause the trial where it should not.</source>
        <translation>Die Probezeit läuft inzwischen weiter; pausieren Sie die Erprobung, wo sie das nicht soll.</translation>
    </message>
    <message>
        <source>None of their open jobs is due in that time.</source>
        <translation>Keiner ihrer offenen Aufträge ist in dieser Zeit fällig.</translation>
    </message>
    <message>
        <source>Due while they are away</source>
        <translation>Fällig, während sie abwesend sind</translation>
    </message>
</context>
<context>
    <name>proven::BackupsDialog</name>
    <message>
        <source>today %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Each is a book of its own, made while you work, opened again and counted. Kept are those of the last seven days, four weeks and twelve months. They lie on this machine: copy the folder to another disk now and then.</source>
        <translation>Jede ist ein Buch für sich, während Ihrer Arbeit gemacht, wieder geöffnet und gezählt. Aufbewahrt werden die der letzten sieben Tage, vier Wochen und zwölf Monate. Sie liegen auf diesem Rechner: Kopieren Sie den Ordner ab und zu auf einen anderen Datenträger.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Open to read</source>
        <translation>Zum Lesen ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>&amp;Ordner zeigen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>damaged since</source>
        <translation>seither beschädigt</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>unversehrt</translation>
    </message>
    <message>
        <source>being read again…</source>
        <translation>wird noch einmal gelesen…</translation>
    </message>
    <message>
        <source>There is no backup yet: the book is still empty.</source>
        <translation>Es gibt noch keine Sicherung: Das Buch ist noch leer.</translation>
    </message>
    <message>
        <source>There is no backup of this book yet.</source>
        <translation>Von diesem Buch gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The newest backup holds everything that is in the book.</source>
        <translation>Die neueste Sicherung enthält alles, was im Buch ist.</translation>
    </message>
    <message>
        <source>One change came after the newest backup.</source>
        <translation>Nach der neuesten Sicherung kam eine Änderung.</translation>
    </message>
    <message>
        <source>%1 changes came after the newest backup.</source>
        <translation>Nach der neuesten Sicherung kamen %1 Änderungen.</translation>
    </message>
    <message>
        <source>The last backup could not be made.</source>
        <translation>Die letzte Sicherung konnte nicht gemacht werden.</translation>
    </message>
    <message>
        <source>Nothing changed in the book since this one.</source>
        <translation>Seit dieser hat sich im Buch nichts geändert.</translation>
    </message>
    <message>
        <source>This one holds more than the book: the book was restored since.</source>
        <translation>Diese enthält mehr als das Buch: Das Buch wurde seither wiederhergestellt.</translation>
    </message>
    <message>
        <source>Changes to the book since this one: %1.</source>
        <translation>Änderungen am Buch seit dieser: %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Go back to the book as it was %1?</source>
        <translation>Zurück zum Buch, wie es war: %1?</translation>
    </message>
    <message>
        <source>Nothing is lost: the book as it is now is kept beside it, and you can go back to it.</source>
        <translation>Nichts geht verloren: Das Buch, wie es jetzt ist, bleibt daneben, und Sie können dorthin zurück.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Since this one the book gained %1 in %2.</source>
        <translation>Seit dieser kam ins Buch: %1, in %2.</translation>
    </message>
    <message>
        <source>one job</source>
        <translation>ein Auftrag</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 Aufträge</translation>
    </message>
    <message>
        <source>one change</source>
        <translation>einer Änderung</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 Änderungen</translation>
    </message>
</context>
<context>
    <name>proven::CalendarFile</name>
    <message>
        <source>The calendar file is not current: %1 Your book is not touched by that; the file is tried again with the next change. Book &gt; Export chooses another place.</source>
        <translation>Die Kalenderdatei ist nicht aktuell: %1 Ihr Buch bleibt davon unberührt; mit der nächsten Änderung wird es noch einmal versucht. Buch &gt; Export wählt einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is no calendar of this program any more, and was left as it is.</source>
        <translation>%1 ist kein Kalender dieses Programms mehr und blieb, wie es ist.</translation>
    </message>
</context>
<context>
    <name>proven::CatchUpCard</name>
    <message>
        <source>Delivered on</source>
        <translation>Geliefert am</translation>
    </message>
    <message>
        <source>fri, 12.3, -2</source>
        <translation>fr, 12.3, -2</translation>
    </message>
    <message>
        <source>Whole form…</source>
        <translation>Ganzes Formular…</translation>
    </message>
    <message>
        <source>Record and next</source>
        <translation>Eintragen und weiter</translation>
    </message>
    <message>
        <source>The latest jobs, as they were delivered: how did they go?</source>
        <translation>Die letzten Aufträge, wie sie geliefert wurden: Wie liefen sie?</translation>
    </message>
    <message>
        <source>Catch up: %1</source>
        <translation>Nachholen: %1</translation>
    </message>
    <message>
        <source>1 job waits for how it went</source>
        <translation>Bei 1 Auftrag fehlt, wie er lief</translation>
    </message>
    <message>
        <source>%1 jobs wait for how they went</source>
        <translation>Bei %1 Aufträgen fehlt, wie sie liefen</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Anderer Tag…</translation>
    </message>
    <message>
        <source>Type the day and press Enter: today, fri, 12.3, -2.</source>
        <translation>Geben Sie den Tag ein und drücken Sie die Eingabetaste: heute, fr, 12.3, -2.</translation>
    </message>
    <message>
        <source>Not recorded yet: say first when it was delivered, or that it was cancelled or abandoned.</source>
        <translation>Noch nicht eingetragen: Sagen Sie zuerst, wann geliefert wurde oder dass abgesagt oder aufgegeben wurde.</translation>
    </message>
    <message>
        <source>This one is counted in units: Enter opens the whole form.</source>
        <translation>Dieser zählt in Stück: Die Eingabetaste öffnet das ganze Formular.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>D or a number another day</source>
        <translation>D oder eine Zahl: anderer Tag</translation>
    </message>
    <message>
        <source>F whole form (late because of us? it asks)</source>
        <translation>F ganzes Formular (unseretwegen zu spät? Es fragt)</translation>
    </message>
    <message>
        <source>Enter record, next job</source>
        <translation>Eingabe: eintragen, nächster Auftrag</translation>
    </message>
</context>
<context>
    <name>proven::CatchUpView</name>
    <message>
        <source>Jobs that wait for how they went</source>
        <translation>Aufträge, bei denen fehlt, wie sie liefen</translation>
    </message>
</context>
<context>
    <name>proven::ChecklistCard</name>
    <message>
        <source>Before you may promote</source>
        <translation>Bevor Sie befördern dürfen</translation>
    </message>
    <message>
        <source>How the promotion stands today</source>
        <translation>Wie die Beförderung heute dasteht</translation>
    </message>
    <message>
        <source>At this pace the tenth promise falls in %1.</source>
        <translation>In diesem Tempo fällt die zehnte Zusage in den %1.</translation>
    </message>
</context>
<context>
    <name>proven::ChoiceButtons</name>
    <message>
        <source>counts as good</source>
        <translation>zählt als gut</translation>
    </message>
    <message>
        <source>does not count as good</source>
        <translation>zählt nicht als gut</translation>
    </message>
</context>
<context>
    <name>proven::ClashDialog</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Es war</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Sie schrieben</translation>
    </message>
    <message>
        <source>It says now</source>
        <translation>Jetzt steht dort</translation>
    </message>
    <message>
        <source>Your version and the other one</source>
        <translation>Ihre Fassung und die andere</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>nicht geändert</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Inzwischen geändert</translation>
    </message>
    <message>
        <source>You changed other things than these. Both can stand.</source>
        <translation>Sie haben anderes geändert als dies. Beides kann stehen.</translation>
    </message>
    <message>
        <source>Where you both changed the same, one of you must give way. What only one changed stands.</source>
        <translation>Wo Sie beide dasselbe geändert haben, muss einer weichen. Was nur einer geändert hat, steht.</translation>
    </message>
    <message>
        <source>&amp;Save mine as well</source>
        <translation>Meine &amp;auch speichern</translation>
    </message>
    <message>
        <source>&amp;Mine stands</source>
        <translation>&amp;Meine gilt</translation>
    </message>
    <message>
        <source>&amp;Theirs stands</source>
        <translation>&amp;Die andere gilt</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Formular</translation>
    </message>
</context>
<context>
    <name>proven::CloseRoundDialog</name>
    <message>
        <source>Stays a candidate</source>
        <translation>Bleibt Kandidat</translation>
    </message>
    <message>
        <source>Stays proven</source>
        <translation>Bleibt bewährt</translation>
    </message>
    <message>
        <source>Keep as a spare</source>
        <translation>Als Reserve behalten</translation>
    </message>
    <message>
        <source>Close the round %1</source>
        <translation>Die Runde %1 schließen</translation>
    </message>
    <message>
        <source>C&amp;lose the round</source>
        <translation>Die Runde &amp;schließen</translation>
    </message>
    <message>
        <source>A closed round takes no new vendor. Whoever you keep goes on as before, and can be given jobs.</source>
        <translation>Eine geschlossene Runde nimmt niemanden neu auf. Wen Sie behalten, mit dem geht es weiter wie bisher, auch mit Aufträgen.</translation>
    </message>
    <message>
        <source>Nobody is in it any more.</source>
        <translation>Es ist niemand mehr darin.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Was aus %1 wird</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>nicht mehr gebraucht</translation>
    </message>
    <message>
        <source>Why %1 is let go</source>
        <translation>Warum Sie sich von %1 trennen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Everybody stays.</source>
        <translation>Alle bleiben.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>One is let go</source>
        <translation>Von einem trennen Sie sich</translation>
    </message>
    <message>
        <source>%1 are let go</source>
        <translation>Von %1 trennen Sie sich</translation>
    </message>
    <message>
        <source>one stays</source>
        <translation>einer bleibt</translation>
    </message>
    <message>
        <source>%1 stay</source>
        <translation>%1 bleiben</translation>
    </message>
    <message>
        <source>Open jobs then read as cancelled by us: %1.</source>
        <translation>Offene Aufträge lauten dann auf: von uns abgesagt. Es sind: %1.</translation>
    </message>
    <message>
        <source>It is one step: one undo takes all of it back, and the round can be opened again.</source>
        <translation>Es ist ein einziger Schritt: Einmal Rückgängig nimmt alles zurück, und die Runde lässt sich wieder öffnen.</translation>
    </message>
</context>
<context>
    <name>proven::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Commands and names</source>
        <translation>Befehle und Namen</translation>
    </message>
    <message>
        <source>A command, vendor, job, task or round</source>
        <translation>Ein Befehl, Dienstleister, Auftrag, eine Aufgabe oder Runde</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>These are the best %1. One more word brings up others.</source>
        <translation>Das sind die besten %1. Ein weiteres Wort bringt andere.</translation>
    </message>
    <message>
        <source>Looking through the jobs…</source>
        <translation>Die Aufträge werden durchgesehen…</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Kein Treffer für „%1“.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>proven::ContactDialog</name>
    <message>
        <source>Correct a contact</source>
        <translation>Einen Kontakt berichtigen</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Einen Kontakt eintragen</translation>
    </message>
    <message>
        <source>&amp;Correct it</source>
        <translation>&amp;Berichtigen</translation>
    </message>
    <message>
        <source>Re&amp;cord it</source>
        <translation>Eintra&amp;gen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>To remember: %1</source>
        <translation>Zu beachten: %1</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>T&amp;ag</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Whom</source>
        <translation>Mit &amp;wem</translation>
    </message>
    <message>
        <source>Anybody r&amp;eached?</source>
        <translation>Jemand &amp;erreicht?</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>nicht gezählt</translation>
    </message>
    <message>
        <source>&amp;How many calls it took</source>
        <translation>Wie &amp;viele Anrufe es brauchte</translation>
    </message>
    <message>
        <source>How were they &amp;liked?</source>
        <translation>Wie angenehm war die &amp;Zusammenarbeit?</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
</context>
<context>
    <name>proven::CornersCard</name>
    <message>
        <source>Whom to keep: reliable and liked</source>
        <translation>Wen man behält: zuverlässig und angenehm</translation>
    </message>
    <message>
        <source>Reliable and liked, as a table</source>
        <translation>Zuverlässig und angenehm, als Tabelle</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message>
        <source>The bigger the dot, the more is known. The thin lines are the ranges: 9 to 1 sure on either side.</source>
        <translation>Je größer der Punkt, desto mehr ist bekannt. Die dünnen Linien sind die Spannen: 9 zu 1 sicher auf jeder Seite.</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Als Bild zeigen</translation>
    </message>
</context>
<context>
    <name>proven::CurrencyDialog</name>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>&amp;Count in it</source>
        <translation>&amp;Darin rechnen</translation>
    </message>
    <message>
        <source>All amounts of a book are in one currency. Another one changes the word beside them, and no amount.</source>
        <translation>Alle Beträge eines Buches sind in einer Währung. Eine andere ändert das Wort daneben und keinen Betrag.</translation>
    </message>
    <message>
        <source>such as EUR, USD or MXN</source>
        <translation>etwa EUR, USD oder CHF</translation>
    </message>
    <message>
        <source>C&amp;urrency, in three letters</source>
        <translation>Wä&amp;hrung, in drei Buchstaben</translation>
    </message>
</context>
<context>
    <name>proven::DamagedBookDialog</name>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 ist beschädigt</translation>
    </message>
    <message>
        <source>What could be read: %1. The file itself stays as it is, whatever you choose.</source>
        <translation>Was lesbar war: %1. Die Datei selbst bleibt, wie sie ist, was immer Sie wählen.</translation>
    </message>
    <message>
        <source>Lost (%1)</source>
        <translation>Verloren (%1)</translation>
    </message>
    <message>
        <source>Please look at (%1)</source>
        <translation>Bitte ansehen (%1)</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>Von nichts ist bekannt, dass es verloren wäre.</translation>
    </message>
    <message>
        <source>A backup is whole, but lacks what was done since. A new book made of what could be read begins with an empty history.</source>
        <translation>Eine Sicherung ist unversehrt, aber ohne das seither Getane. Ein neues Buch aus dem Lesbaren beginnt mit leerem Verlauf.</translation>
    </message>
    <message>
        <source>&amp;Look at what could be read</source>
        <translation>&amp;Ansehen, was lesbar war</translation>
    </message>
    <message>
        <source>&amp;Save it as a new book…</source>
        <translation>Als &amp;neues Buch speichern…</translation>
    </message>
    <message>
        <source>Open a &amp;backup…</source>
        <translation>Eine &amp;Sicherung öffnen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>proven::DateField</name>
    <message>
        <source>fri, 12.3, +1w</source>
        <translation>fr, 12.3, +1w</translation>
    </message>
    <message>
        <source>today, 12.3, -2</source>
        <translation>heute, 12.3, -2</translation>
    </message>
    <message>
        <source>today, tomorrow, fri, 12.3, 3 May, 2026-05-03, -2 (days), +1w, +2m</source>
        <translation>heute, morgen, fr, 12.3, 3 Mai, 2026-05-03, -2 (Tage), +1w (Wochen), +2m (Monate)</translation>
    </message>
    <message>
        <source>Pick a day from a calendar</source>
        <translation>Einen Tag aus dem Kalender wählen</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>Mo</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>Di</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>Mi</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>Fr</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>Sa</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>So</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>proven::DecideCard</name>
    <message>
        <source>Their first job starts probation; after it you may promote them.</source>
        <translation>Mit dem ersten Auftrag beginnt die Probezeit; danach dürfen Sie befördern.</translation>
    </message>
    <message>
        <source>Their probation is over on %1, %2 from today. What else the record needs stands under “Before you may promote”.</source>
        <translation>Die Probezeit ist am %1 vorbei, in %2 von heute an. Was die Bilanz sonst braucht, steht unter „Bevor Sie befördern dürfen“.</translation>
    </message>
    <message>
        <source>The time is over, but the record does not speak for them: promote them with a written reason, extend, or let them go.</source>
        <translation>Die Zeit ist vorbei, aber die Bilanz spricht nicht für sie: Befördern Sie mit schriftlichem Grund, verlängern Sie, oder trennen Sie sich.</translation>
    </message>
    <message>
        <source>The time is over and the record speaks for them: you may promote them.</source>
        <translation>Die Zeit ist vorbei, und die Bilanz spricht für sie: Sie dürfen befördern.</translation>
    </message>
    <message>
        <source>The clock is paused: resume it, and %1 are left before you may promote them.</source>
        <translation>Die Probezeit pausiert: Setzen Sie sie fort, dann bleiben %1, bis Sie befördern dürfen.</translation>
    </message>
    <message>
        <source>Reinstated, they begin again as a stranger.</source>
        <translation>Wieder aufgenommen, beginnen sie von vorn wie Fremde.</translation>
    </message>
    <message>
        <source>What you may decide</source>
        <translation>Was Sie entscheiden können</translation>
    </message>
    <message>
        <source>Promote: not before %1</source>
        <translation>Befördern: nicht vor dem %1</translation>
    </message>
</context>
<context>
    <name>proven::DecisionDialog</name>
    <message>
        <source>List %1</source>
        <translation>%1 aufnehmen</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>%1 pausieren</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>%1 fortsetzen</translation>
    </message>
    <message>
        <source>Extend the probation of %1</source>
        <translation>Die Probezeit von %1 verlängern</translation>
    </message>
    <message>
        <source>Put %1 back on probation</source>
        <translation>%1 zurück in die Probezeit setzen</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>%1 befördern</translation>
    </message>
    <message>
        <source>Let %1 go</source>
        <translation>Sich von %1 trennen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 ist gegangen</translation>
    </message>
    <message>
        <source>Reinstate %1</source>
        <translation>%1 wieder aufnehmen</translation>
    </message>
    <message>
        <source>Take back a decision on %1</source>
        <translation>Eine Entscheidung über %1 zurücknehmen</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>&amp;Pause the clock</source>
        <translation>Die Probezeit &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Weite&amp;r</translation>
    </message>
    <message>
        <source>&amp;Extend it</source>
        <translation>&amp;Verlängern</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>&amp;Promote them</source>
        <translation>&amp;Befördern</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Trennen</translation>
    </message>
    <message>
        <source>&amp;They left</source>
        <translation>Sie sind &amp;gegangen</translation>
    </message>
    <message>
        <source>&amp;Reinstate them</source>
        <translation>Wieder &amp;aufnehmen</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>Zurück&amp;nehmen</translation>
    </message>
    <message>
        <source>They left &amp;on</source>
        <translation>Gegangen &amp;am</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Zum</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Now: %1. Probation: %2.</source>
        <translation>Jetzt: %1. Probezeit: %2.</translation>
    </message>
    <message>
        <source>It takes back: %1 on %2.</source>
        <translation>Zurückgenommen wird: %1 am %2.</translation>
    </message>
    <message>
        <source>It takes back: %1 on %2, because “%3”.</source>
        <translation>Zurückgenommen wird: %1 am %2, weil „%3“.</translation>
    </message>
    <message>
        <source>From today on it reads as if it had not been; both stay visible.</source>
        <translation>Von heute an liest es sich, als wäre es nicht gewesen; beides bleibt sichtbar.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>&amp;Until when?</source>
        <translation>&amp;Bis wann?</translation>
    </message>
    <message>
        <source>or by so many &amp;months</source>
        <translation>oder um so viele &amp;Monate</translation>
    </message>
    <message>
        <source>Promoted on %1; the record supported it</source>
        <translation>Befördert am %1; die Bilanz trug es</translation>
    </message>
    <message>
        <source>Promoted on %1; the record supported it, but they were not liked enough</source>
        <translation>Befördert am %1; die Bilanz trug es, aber sie waren nicht angenehm genug</translation>
    </message>
    <message>
        <source>Promoted on %1 though the record did not support it</source>
        <translation>Befördert am %1, obwohl die Bilanz es nicht trug</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>From today on they are %1 again.</source>
        <translation>Stufe von heute an wieder: %1.</translation>
    </message>
    <message>
        <source>a candidate</source>
        <translation>Kandidat</translation>
    </message>
    <message>
        <source>The clock that began on %1 counts again: probation ends on %2.</source>
        <translation>Die am %1 begonnene Probezeit zählt wieder: Sie endet am %2.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3.</source>
        <translation>%1: %2 statt %3.</translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation>Wieder offen: %1.</translation>
    </message>
    <message>
        <source>Stage, clock and record stay as they are.</source>
        <translation>Stufe, Probezeit und Bilanz bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>It will say ever after: “%1”</source>
        <translation>Von da an steht immer da: „%1“</translation>
    </message>
    <message>
        <source>Open jobs then read as abandoned: %1.</source>
        <translation>Offene Aufträge lauten dann auf: aufgegeben. Es sind: %1.</translation>
    </message>
    <message>
        <source>Open jobs then read as cancelled by us: %1.</source>
        <translation>Offene Aufträge lauten dann auf: von uns abgesagt. Es sind: %1.</translation>
    </message>
    <message>
        <source>Next comes the handover: what is open, who may take it, what to take back.</source>
        <translation>Als Nächstes kommt die Übergabe: was offen ist, wer es übernehmen darf, was zurückzunehmen ist.</translation>
    </message>
    <message>
        <source>They begin as a stranger: the clock starts with the first new job. What was before stays to be read, and no longer counts.</source>
        <translation>Sie beginnen wie Fremde: Die Probezeit beginnt mit dem ersten neuen Auftrag. Was vorher war, bleibt lesbar und zählt nicht mehr.</translation>
    </message>
    <message>
        <source>&amp;Why (needed)</source>
        <translation>&amp;Warum (nötig)</translation>
    </message>
    <message>
        <source>Why, needed</source>
        <translation>Warum, nötig</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>noch nicht gesagt</translation>
    </message>
    <message>
        <source>As of which day?</source>
        <translation>Zu welchem Tag?</translation>
    </message>
    <message>
        <source>One extension takes at most twelve months, and %1 lies beyond them.</source>
        <translation>Eine Verlängerung dauert höchstens zwölf Monate, und der %1 liegt dahinter.</translation>
    </message>
</context>
<context>
    <name>proven::DueDialog</name>
    <message>
        <source>A later due day</source>
        <translation>Ein späterer Fälligkeitstag</translation>
    </message>
    <message>
        <source>Re&amp;cord it</source>
        <translation>Eintra&amp;gen</translation>
    </message>
    <message>
        <source>&amp;We did: it counts</source>
        <translation>&amp;Wir: Es zählt</translation>
    </message>
    <message>
        <source>&amp;They did: the promise stays, this is only what to expect</source>
        <translation>&amp;Der Dienstleister: Die Zusage bleibt, dies ist nur, was zu erwarten ist</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agreed was %1; moved to %2.</source>
        <translation>Vereinbart war %1; verschoben auf %2.</translation>
    </message>
    <message>
        <source>Agreed was %1.</source>
        <translation>Vereinbart war %1.</translation>
    </message>
    <message>
        <source>Who asked for a later day?</source>
        <translation>Wer bat um einen späteren Tag?</translation>
    </message>
    <message>
        <source>The &amp;later day</source>
        <translation>Der spätere &amp;Tag</translation>
    </message>
    <message>
        <source>Asked &amp;on</source>
        <translation>Erbeten &amp;am</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>W&amp;eil</translation>
    </message>
    <message>
        <source>They are late all the same if they deliver after the day agreed.</source>
        <translation>Zu spät sind sie trotzdem, wenn sie nach dem vereinbarten Tag liefern.</translation>
    </message>
    <message>
        <source>Asked after the due day had passed: it counts, and is marked “moved afterwards”.</source>
        <translation>Erbeten, nachdem der Fälligkeitstag vorbei war: Es zählt und wird als „nachträglich verschoben“ vermerkt.</translation>
    </message>
    <message>
        <source>The later day is the promise that counts from now on.</source>
        <translation>Der spätere Tag ist die Zusage, die von jetzt an zählt.</translation>
    </message>
    <message>
        <source>Which day is the later one?</source>
        <translation>Welcher Tag ist der spätere?</translation>
    </message>
    <message>
        <source>On which day was it asked?</source>
        <translation>An welchem Tag wurde darum gebeten?</translation>
    </message>
</context>
<context>
    <name>proven::EraseDialog</name>
    <message>
        <source>Erase %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Endgültig löschen</translation>
    </message>
    <message>
        <source>Days, figures and outcomes stay, under a name that says nothing. What was changed about them before can&apos;t be undone any more either.</source>
        <translation>Tage, Zahlen und Ergebnisse bleiben, unter einem Namen, der nichts sagt. Auch was vorher an ihnen geändert wurde, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>To put them out of sight only, choose Archive.</source>
        <translation>Wer nur nicht mehr zu sehen sein soll, kommt ins Archiv: Archivieren.</translation>
    </message>
</context>
<context>
    <name>proven::ExperienceCard</name>
    <message>
        <source>What they handled well</source>
        <translation>Was sie gut erledigt haben</translation>
    </message>
    <message>
        <source>Calls to reach somebody</source>
        <translation>Anrufe, um jemanden zu erreichen</translation>
    </message>
    <message>
        <source>No task of yours yet.</source>
        <translation>Noch keine Ihrer Aufgaben.</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>Noch nicht gezählt.</translation>
    </message>
</context>
<context>
    <name>proven::ExportDialog</name>
    <message>
        <source>So are %1 more.</source>
        <translation>Ebenso %1 weitere.</translation>
    </message>
    <message>
        <source>The tables (.csv) hold all of it.</source>
        <translation>Die Tabellen (.csv) enthalten alles.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Keep this file current with each change and each new day</source>
        <translation>Diese Datei mit jeder Änderung und jedem neuen Tag aktuell &amp;halten</translation>
    </message>
    <message>
        <source>What is in this book, in a form that other programs read. The book itself stays as it is.</source>
        <translation>Was in diesem Buch steht, in einer Form, die andere Programme lesen. Das Buch selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (.xlsx)</source>
        <translation>&amp;Tabellenkalkulation (.xlsx)</translation>
    </message>
    <message>
        <source>A sheet for each table, for LibreOffice, Excel and the like: to sort, filter and add up.</source>
        <translation>Ein Blatt für jede Tabelle, für LibreOffice, Excel und andere: zum Sortieren, Filtern und Summieren.</translation>
    </message>
    <message>
        <source>Ta&amp;bles (.csv, in a folder)</source>
        <translation>Ta&amp;bellen (.csv, in einem Ordner)</translation>
    </message>
    <message>
        <source>Plain text that every program reads, also in twenty years; this one can read it back in.</source>
        <translation>Einfacher Text, den jedes Programm liest, auch in zwanzig Jahren; dieses kann ihn wieder einlesen.</translation>
    </message>
    <message>
        <source>&amp;Calendar (.ics)</source>
        <translation>&amp;Kalender (.ics)</translation>
    </message>
    <message>
        <source>When probations end, what is due, and whom to get in touch with, for your calendar program.</source>
        <translation>Wann Probezeiten enden, was fällig ist und bei wem man sich melden sollte, für Ihr Kalenderprogramm.</translation>
    </message>
    <message>
        <source>Web &amp;page (.html)</source>
        <translation>&amp;Webseite (.html)</translation>
    </message>
    <message>
        <source>How every vendor stands today, and why: to read, print or send.</source>
        <translation>Wie jeder Dienstleister heute steht und warum: zum Lesen, Drucken oder Senden.</translation>
    </message>
    <message>
        <source>For pro&amp;grams (.json)</source>
        <translation>Für Pro&amp;gramme (.json)</translation>
    </message>
    <message>
        <source>All of the tables in one file, for somebody who writes programs.</source>
        <translation>Alle Tabellen in einer Datei, für jemanden, der Programme schreibt.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>A&amp;uswählen…</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>W&amp;ohin</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Wohin</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 Tabellen</translation>
    </message>
    <message>
        <source>A folder for the tables</source>
        <translation>Ein Ordner für die Tabellen</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Say where to: a name is missing.</source>
        <translation>Sagen Sie, wohin: Ein Name fehlt.</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it, or give another name; until then it stays as it is.</source>
        <translation>%1 gibt es schon. Ersetzen Sie es, oder geben Sie einen anderen Namen an; bis dahin bleibt es, wie es ist.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportiert nach %1.</translation>
    </message>
    <message>
        <source>So is one more.</source>
        <translation>Ebenso ein weiterer.</translation>
    </message>
</context>
<context>
    <name>proven::FactsCard</name>
    <message>
        <source>Who they are</source>
        <translation>Wer sie sind</translation>
    </message>
    <message>
        <source>Nothing is noted about them yet.</source>
        <translation>Über sie ist noch nichts notiert.</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Zu merken</translation>
    </message>
    <message>
        <source>They hold of ours</source>
        <translation>Was sie von uns haben</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Ansprechpartner</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Fachgebiete</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Stundensatz</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Wie gefunden</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>proven::FirstStepsDialog</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Give the first job</source>
        <translation>Ersten Auftrag &amp;geben</translation>
    </message>
    <message>
        <source>They are &amp;already working with me</source>
        <translation>Arbeitet &amp;bereits mit mir</translation>
    </message>
    <message>
        <source>&amp;What work do you want to hand out?</source>
        <translation>&amp;Welche Arbeit möchten Sie vergeben?</translation>
    </message>
    <message>
        <source>such as Call centre, Bookkeeping, Design</source>
        <translation>zum Beispiel Callcenter, Buchhaltung, Gestaltung</translation>
    </message>
    <message>
        <source>This makes a round: one kind of work, up to ten tried.</source>
        <translation>Daraus wird eine Runde: eine Art von Arbeit, bis zu zehn werden erprobt.</translation>
    </message>
    <message>
        <source>Whom do you want to &amp;try first?</source>
        <translation>Wen möchten Sie &amp;zuerst erproben?</translation>
    </message>
    <message>
        <source>a company or a person; strangers and friends alike</source>
        <translation>eine Firma oder eine Person, fremd oder befreundet</translation>
    </message>
    <message>
        <source>&amp;Since when?</source>
        <translation>&amp;Seit wann?</translation>
    </message>
    <message>
        <source>Which jobs do you &amp;remember?</source>
        <translation>An welche &amp;Aufträge erinnern Sie sich?</translation>
    </message>
    <message>
        <source>Each is marked “from memory”. They start the clock; what was promised then nobody knows, so they don&apos;t count as kept promises.</source>
        <translation>Jeder wird mit „aus dem Gedächtnis“ gekennzeichnet. Mit ihnen beginnt die Probezeit; was damals zugesagt wurde, weiß niemand, deshalb zählen sie nicht als gehaltene Zusagen.</translation>
    </message>
    <message>
        <source>What work is it? A word or two will do.</source>
        <translation>Welche Arbeit ist es? Ein Wort oder zwei genügen.</translation>
    </message>
    <message>
        <source>Who is it? Name the first one to try.</source>
        <translation>Wer ist es? Nennen Sie den Ersten, den Sie erproben.</translation>
    </message>
</context>
<context>
    <name>proven::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save the book in another file…</source>
        <translation>Buch in einer anderen Datei speichern…</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile, too: %1. Saved as it stands here, yours replaces theirs.</source>
        <translation>Das hat inzwischen auch jemand anders geändert: %1. So gespeichert, wie es hier steht, ersetzt das Ihre das andere.</translation>
    </message>
</context>
<context>
    <name>proven::FoundList</name>
    <message>
        <source>not possible now</source>
        <translation>jetzt nicht möglich</translation>
    </message>
</context>
<context>
    <name>proven::Guide</name>
    <message>
        <source>Guide</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>In der Anleitung suchen</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Seiten der Anleitung</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Text der Anleitung</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>No page has all of these words: %1.</source>
        <translation>Keine Seite hat alle diese Wörter: %1.</translation>
    </message>
</context>
<context>
    <name>proven::HandoverDialog</name>
    <message>
        <source>Hand over from %1</source>
        <translation>Übergabe von %1</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1: %2 am %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing is left to hand over: no open job, and they hold nothing of ours.</source>
        <translation>Es ist nichts mehr zu übergeben: kein offener Auftrag, und beim Dienstleister ist nichts von uns.</translation>
    </message>
    <message>
        <source>Nobody takes it over: close it</source>
        <translation>Niemand übernimmt ihn: schließen</translation>
    </message>
    <message>
        <source>To take back</source>
        <translation>Zurückzuholen</translation>
    </message>
    <message>
        <source>To reach them: %1</source>
        <translation>Zu erreichen: %1</translation>
    </message>
    <message>
        <source>We have it &amp;back</source>
        <translation>Wir haben es &amp;zurück</translation>
    </message>
</context>
<context>
    <name>proven::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Everything that was done to this book, the newest first. Nothing is ever lost.</source>
        <translation>Alles, was in diesem Buch getan wurde, das Neueste zuerst. Nichts geht je verloren.</translation>
    </message>
    <message>
        <source>What undoing takes back</source>
        <translation>Was beim Rückgängigmachen zurückgenommen wird</translation>
    </message>
    <message>
        <source>&amp;Correct this…</source>
        <translation>Das &amp;korrigieren…</translation>
    </message>
    <message>
        <source>&amp;Undo to before this</source>
        <translation>Bis davor &amp;rückgängig machen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Choose a line to see what undoing to before it takes back.</source>
        <translation>Wählen Sie eine Zeile: Hier steht dann, was zurückgenommen wird, wenn Sie bis davor rückgängig machen.</translation>
    </message>
    <message>
        <source>The book can&apos;t be taken back to before this.</source>
        <translation>Das Buch lässt sich nicht auf den Stand davor zurückbringen.</translation>
    </message>
    <message>
        <source>You can undo to before this: it takes back this one change.</source>
        <translation>Sie können bis davor rückgängig machen: Das nimmt diese eine Änderung zurück.</translation>
    </message>
    <message>
        <source>You can undo to before this: it takes back these %1 changes.</source>
        <translation>Sie können bis davor rückgängig machen: Das nimmt diese %1 Änderungen zurück.</translation>
    </message>
    <message>
        <source>There is nothing left of this to correct.</source>
        <translation>Hier ist nichts mehr zu korrigieren.</translation>
    </message>
    <message>
        <source>Undo takes it back as it was.</source>
        <translation>Mit „Rückgängig“ nehmen Sie es so zurück, wie es war.</translation>
    </message>
</context>
<context>
    <name>proven::HistoryLines</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für den %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
</context>
<context>
    <name>proven::ImportColumns</name>
    <message>
        <source>Not read: %1.</source>
        <translation>Nicht gelesen: %1.</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>Spalte wählen</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>nicht in dieser Tabelle</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>the same for every row</source>
        <translation>für jede Zeile gleich</translation>
    </message>
    <message>
        <source>%1, the same for every row</source>
        <translation>%1, für jede Zeile gleich</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (nötig)</translation>
    </message>
    <message>
        <source>&amp;More that a table may have</source>
        <translation>&amp;Mehr, was eine Tabelle haben kann</translation>
    </message>
</context>
<context>
    <name>proven::ImportDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Tabelle importieren</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.tab *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Eingefügte Zeilen</translation>
    </message>
    <message>
        <source>Nothing was copied yet: choose the rows in the spreadsheet, with their headings, and copy them there.</source>
        <translation>Es wurde noch nichts kopiert: Wählen Sie die Zeilen in der Tabellenkalkulation mit ihren Überschriften aus und kopieren Sie sie dort.</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>%1 wird angesehen …</translation>
    </message>
    <message>
        <source>as for the last table with these columns</source>
        <translation>wie bei der letzten Tabelle mit diesen Spalten</translation>
    </message>
    <message>
        <source>the table names no round</source>
        <translation>die Tabelle nennt keine Runde</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>before import %1</source>
        <translation>vor dem Import %1</translation>
    </message>
    <message>
        <source>Nothing came in: the book could not be copied before.</source>
        <translation>Es wurde nichts übernommen: Das Buch konnte vorher nicht kopiert werden.</translation>
    </message>
    <message>
        <source>No table yet</source>
        <translation>Noch keine Tabelle</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>&amp;Andere wählen…</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Zeilen einfügen</translation>
    </message>
    <message>
        <source>Rows that were copied in a spreadsheet, with their headings</source>
        <translation>Zeilen, die in einer Tabellenkalkulation kopiert wurden, mit ihren Überschriften</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>Das sind</translation>
    </message>
    <message>
        <source>&amp;These are</source>
        <translation>&amp;Das sind</translation>
    </message>
    <message>
        <source>A table from any program: a spreadsheet saved as CSV, a list with tabs, an export of this program. Choose the file, drop it here, or copy rows in a spreadsheet and paste them. Nothing comes in before you have seen it.</source>
        <translation>Eine Tabelle aus einem beliebigen Programm: eine als CSV gespeicherte Kalkulationstabelle, eine Liste mit Tabulatoren, ein Export dieses Programms. Wählen Sie die Datei, ziehen Sie sie hierher oder kopieren Sie Zeilen in einer Tabellenkalkulation und fügen Sie sie ein. Nichts wird übernommen, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Da&amp;tei wählen…</translation>
    </message>
    <message>
        <source>What is read from where</source>
        <translation>Was woher gelesen wird</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Was übernommen würde</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Die ersten Zeilen</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be taken</source>
        <translation>Zeilen, die nicht übernommen werden können</translation>
    </message>
    <message>
        <source>Rows that look like something that is there</source>
        <translation>Zeilen, die etwas Vorhandenem ähneln</translation>
    </message>
    <message>
        <source>Vendors of the table</source>
        <translation>Dienstleister der Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Ähnlich</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Leave out the rows that can&apos;t be taken, and &amp;write them to a file</source>
        <translation>Zeilen, die nicht übernommen werden können, weglassen und in eine Datei &amp;schreiben</translation>
    </message>
    <message>
        <source>How much of the table is read</source>
        <translation>Wie viel von der Tabelle gelesen ist</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Rejected (%1)</source>
        <translation>Abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Alike (%1)</source>
        <translation>Ähnlich (%1)</translation>
    </message>
    <message>
        <source>Vendors (%1)</source>
        <translation>Dienstleister (%1)</translation>
    </message>
    <message>
        <source>%1 has %2 of its ten places free. Whoever is ticked comes in and takes one.</source>
        <translation>In %1 sind von den zehn Plätzen noch frei: %2. Wer angehakt ist, wird übernommen und belegt einen.</translation>
    </message>
    <message>
        <source>A round has ten places. Whoever is ticked comes in and takes one.</source>
        <translation>Eine Runde hat zehn Plätze. Wer angehakt ist, wird übernommen und belegt einen.</translation>
    </message>
    <message>
        <source>Those with the most rows are ticked to begin with.</source>
        <translation>Angehakt sind zu Beginn die mit den meisten Zeilen.</translation>
    </message>
    <message>
        <source>1 row can&apos;t be taken and goes to a file.</source>
        <translation>1 Zeile kann nicht übernommen werden und kommt in eine Datei.</translation>
    </message>
    <message>
        <source>%1 rows can&apos;t be taken and go to a file.</source>
        <translation>%1 Zeilen können nicht übernommen werden und kommen in eine Datei.</translation>
    </message>
    <message>
        <source>1 row of a vendor who is not chosen stays out.</source>
        <translation>1 Zeile eines Dienstleisters, der nicht gewählt ist, bleibt draußen.</translation>
    </message>
    <message>
        <source>%1 rows of vendors who are not chosen stay out.</source>
        <translation>%1 Zeilen von Dienstleistern, die nicht gewählt sind, bleiben draußen.</translation>
    </message>
    <message>
        <source>1 row is left out.</source>
        <translation>1 Zeile wird weggelassen.</translation>
    </message>
    <message>
        <source>%1 rows are left out.</source>
        <translation>%1 Zeilen werden weggelassen.</translation>
    </message>
    <message>
        <source>1 row is there already.</source>
        <translation>1 Zeile ist schon vorhanden.</translation>
    </message>
    <message>
        <source>%1 rows are there already.</source>
        <translation>%1 Zeilen sind schon vorhanden.</translation>
    </message>
    <message>
        <source>No column says when each job began: it is taken to be the day it was due or delivered, and probation runs from there.</source>
        <translation>Keine Spalte sagt, wann die Aufträge begannen: Als Beginn gilt der Tag, an dem der Auftrag fällig war oder geliefert wurde, und die Probezeit läuft von da an.</translation>
    </message>
    <message>
        <source>Say on the left what is read from where.</source>
        <translation>Geben Sie links an, was woher gelesen wird.</translation>
    </message>
    <message>
        <source>Nothing says yet: %1.</source>
        <translation>Noch nirgends angegeben: %1.</translation>
    </message>
    <message>
        <source>Say another round on the left: a name that is new makes a new round.</source>
        <translation>Nennen Sie links eine andere Runde: Ein neuer Name ergibt eine neue Runde.</translation>
    </message>
    <message>
        <source>Nothing can come in as it is.</source>
        <translation>So kann nichts übernommen werden.</translation>
    </message>
    <message>
        <source>Nothing comes in while rows can&apos;t be taken.</source>
        <translation>Nichts wird übernommen, solange es Zeilen gibt, bei denen das nicht geht.</translation>
    </message>
    <message>
        <source>%1. Mend them, or leave them out.</source>
        <translation>%1. Berichtigen Sie sie oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>1 row can&apos;t be taken</source>
        <translation>1 Zeile kann nicht übernommen werden</translation>
    </message>
    <message>
        <source>%1 rows can&apos;t be taken</source>
        <translation>%1 Zeilen können nicht übernommen werden</translation>
    </message>
    <message>
        <source>There is nothing new in it: all of it is in the book already.</source>
        <translation>Es ist nichts Neues darin: Alles steht schon im Buch.</translation>
    </message>
    <message>
        <source>It will say: %1.</source>
        <translation>Im Verlauf steht dann: %1.</translation>
    </message>
</context>
<context>
    <name>proven::ImportDoneDialog</name>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>That file has the reasons: %1. Mend the rows there and import it.</source>
        <translation>Die Gründe stehen in dieser Datei: %1. Berichtigen Sie die Zeilen dort und importieren Sie sie.</translation>
    </message>
    <message>
        <source>The rows that stayed out could not be written: %1</source>
        <translation>Die Zeilen, die draußen blieben, konnten nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>What is known, and what is not</source>
        <translation>Was bekannt ist und was nicht</translation>
    </message>
    <message>
        <source>The book as it was before: %1. Undo takes all of it back in one step.</source>
        <translation>Das Buch, wie es vorher war: %1. „Rückgängig“ nimmt alles in einem Schritt zurück.</translation>
    </message>
    <message>
        <source>&amp;Answer the last one…</source>
        <translation>Den letzten &amp;beantworten…</translation>
    </message>
    <message>
        <source>&amp;Answer the last %1…</source>
        <translation>Die letzten %1 &amp;beantworten…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>&amp;Import rückgängig machen</translation>
    </message>
</context>
<context>
    <name>proven::ImportShapeFields</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>Zeichen&amp;kodierung</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>T&amp;rennzeichen</translation>
    </message>
    <message>
        <source>&amp;Line ends</source>
        <translation>Zei&amp;lenenden</translation>
    </message>
    <message>
        <source>First &amp;row</source>
        <translation>&amp;Erste Zeile</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>Dat&amp;umsangaben</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>Za&amp;hlen</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>bare CR</source>
        <translation>nur CR</translation>
    </message>
    <message>
        <source>CRLF</source>
        <translation>CRLF</translation>
    </message>
    <message>
        <source>names the columns</source>
        <translation>nennt die Spalten</translation>
    </message>
    <message>
        <source>is a plain row</source>
        <translation>ist eine gewöhnliche Zeile</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>wie sie dastehen</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>no decimals</source>
        <translation>ohne Nachkommastellen</translation>
    </message>
    <message>
        <source>point, 1.5</source>
        <translation>Punkt, 1.5</translation>
    </message>
    <message>
        <source>comma, 1,5</source>
        <translation>Komma, 1,5</translation>
    </message>
    <message>
        <source>No date can be read in two ways.</source>
        <translation>Kein Datum lässt sich auf zwei Arten lesen.</translation>
    </message>
    <message>
        <source>No number that is read has a point or a comma.</source>
        <translation>Keine der gelesenen Zahlen hat einen Punkt oder ein Komma.</translation>
    </message>
</context>
<context>
    <name>proven::ImportVendorTable</name>
    <message>
        <source>Vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>%1 (has a place already)</source>
        <translation>%1 (hat schon einen Platz)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
</context>
<context>
    <name>proven::JobDialog</name>
    <message>
        <source>Correct a job</source>
        <translation>Auftrag korrigieren</translation>
    </message>
    <message>
        <source>Give a job</source>
        <translation>Auftrag geben</translation>
    </message>
    <message>
        <source>Record a past job</source>
        <translation>Vergangenen Auftrag eintragen</translation>
    </message>
    <message>
        <source>Correct i&amp;t</source>
        <translation>Korri&amp;gieren</translation>
    </message>
    <message>
        <source>&amp;Give the job</source>
        <translation>Auftrag &amp;geben</translation>
    </message>
    <message>
        <source>Re&amp;cord it</source>
        <translation>Eintra&amp;gen</translation>
    </message>
    <message>
        <source>It is already given: &amp;record it as a past job</source>
        <translation>Er ist s&amp;chon gegeben: als vergangenen Auftrag eintragen</translation>
    </message>
    <message>
        <source>What is to be done? Give the job a name.</source>
        <translation>Was ist zu tun? Geben Sie dem Auftrag einen Namen.</translation>
    </message>
    <message>
        <source>When is it due? Name a day, or press “No due day”.</source>
        <translation>Wann ist er fällig? Nennen Sie einen Tag oder wählen Sie „Kein Fälligkeitstag“.</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Fällig: %1</translation>
    </message>
    <message>
        <source>When does it start?</source>
        <translation>Wann beginnt er?</translation>
    </message>
    <message>
        <source>Starts: %1</source>
        <translation>Beginn: %1</translation>
    </message>
    <message>
        <source>Due hour: %1 is no hour. Write 9:30 or 14.</source>
        <translation>Uhrzeit der Fälligkeit: %1 ist keine Uhrzeit. Schreiben Sie 9:30 oder 14.</translation>
    </message>
    <message>
        <source>Units of work: %1 is no number.</source>
        <translation>Stückzahl: %1 ist keine Zahl.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Dienstleister</translation>
    </message>
    <message>
        <source>&amp;What is to be done?</source>
        <translation>&amp;Was ist zu tun?</translation>
    </message>
    <message>
        <source>No due d&amp;ay</source>
        <translation>&amp;Kein Fälligkeitstag</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Fällig</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>&amp;Beginnt</translation>
    </message>
    <message>
        <source>Told &amp;from memory</source>
        <translation>Aus dem Gedä&amp;chtnis</translation>
    </message>
    <message>
        <source>&amp;More: task, hours, price, what makes it delicate, brief…</source>
        <translation>&amp;Mehr: Aufgabe, Stunden, Preis, was heikel ist, Auftragsblatt…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Tas&amp;k</source>
        <translation>Aufg&amp;abe</translation>
    </message>
    <message>
        <source>The work is</source>
        <translation>Die Arbeit ist</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>St&amp;unden</translation>
    </message>
    <message>
        <source>&amp;Price agreed, in %1</source>
        <translation>Vereinbarter &amp;Preis, in %1</translation>
    </message>
    <message>
        <source>Paid, in %1</source>
        <translation>Bezahlt, in %1</translation>
    </message>
    <message>
        <source>how many pieces, such as 3000 calls</source>
        <translation>wie viele Stück, zum Beispiel 3000 Anrufe</translation>
    </message>
    <message>
        <source>&amp;Units of work</source>
        <translation>Stück&amp;zahl</translation>
    </message>
    <message>
        <source>14:00, only where an hour was agreed</source>
        <translation>14:00, nur wenn eine Uhrzeit vereinbart wurde</translation>
    </message>
    <message>
        <source>Due hou&amp;r</source>
        <translation>U&amp;hrzeit der Fälligkeit</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Daily work is best given as one job a week.</source>
        <translation>Tägliche Arbeit geben Sie am besten als einen Auftrag je Woche.</translation>
    </message>
    <message>
        <source>Who does it there?</source>
        <translation>Wer macht es dort?</translation>
    </message>
    <message>
        <source>Brie&amp;f</source>
        <translation>Auft&amp;ragsblatt</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>N&amp;otiz</translation>
    </message>
    <message>
        <source>Told from memory</source>
        <translation>Aus dem Gedächtnis</translation>
    </message>
</context>
<context>
    <name>proven::JobsPage</name>
    <message>
        <source>Show all jobs</source>
        <translation>Alle Aufträge zeigen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>How it went…</source>
        <translation>Wie es lief…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Later due day…</source>
        <translation>Späterer Fälligkeitstag…</translation>
    </message>
    <message>
        <source>Its list…</source>
        <translation>Liste dazu…</translation>
    </message>
    <message>
        <source>Find in jobs</source>
        <translation>In Aufträgen suchen</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Alle Zustände</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Geliefert</translation>
    </message>
    <message>
        <source>Cancelled or abandoned</source>
        <translation>Abgesagt oder aufgegeben</translation>
    </message>
    <message>
        <source>Against the rule</source>
        <translation>Regelwidrig</translation>
    </message>
    <message>
        <source>All jobs are shown again: the filter would have hidden %1.</source>
        <translation>Es werden wieder alle Aufträge gezeigt: Der Filter hätte %1 verborgen.</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Alle Dienstleister</translation>
    </message>
    <message>
        <source>Showing %1 of %2 jobs: %3</source>
        <translation>%1 von %2 Aufträgen gezeigt: %3</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 Auftrag</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 Aufträge</translation>
    </message>
    <message>
        <source>No job is found with %1.</source>
        <translation>Kein Auftrag gefunden: %1.</translation>
    </message>
    <message>
        <source>No job yet. Give somebody a small one: an hour is enough to begin.</source>
        <translation>Noch kein Auftrag. Geben Sie jemandem einen kleinen: Eine Stunde genügt für den Anfang.</translation>
    </message>
    <message>
        <source>Give a job…</source>
        <translation>Auftrag geben…</translation>
    </message>
</context>
<context>
    <name>proven::MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Buch</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Be&amp;arbeiten</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>A&amp;uftrag</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Dienstleister</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Runde</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>Auf&amp;gabe</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>The last change could not be saved</source>
        <translation>Die letzte Änderung konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>Read only: nothing in this book can be changed</source>
        <translation>Nur lesen: In diesem Buch kann nichts geändert werden</translation>
    </message>
    <message>
        <source>Sample book – Proven</source>
        <translation>Beispielbuch – Proven</translation>
    </message>
    <message>
        <source>%1, damaged – Proven</source>
        <translation>%1, beschädigt – Proven</translation>
    </message>
    <message>
        <source>Backup %1 – Proven</source>
        <translation>Sicherung %1 – Proven</translation>
    </message>
    <message>
        <source>%1 – Proven</source>
        <translation>%1 – Proven</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Show the backups of this book</source>
        <translation>Sicherungen dieses Buchs zeigen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Zurückgenommen: %1.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Gerade gespeichert</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <translation>Gespeichert am %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Noch keine Sicherung</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>Die letzte Sicherung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Last backup today %1</source>
        <translation>Letzte Sicherung heute um %1</translation>
    </message>
    <message>
        <source>Last backup on %1</source>
        <translation>Letzte Sicherung am %1</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Neues Buch…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+N</source>
        <translation>Ctrl+Alt+N</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>Buch ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Look round a sample</source>
        <translation>Beispie&amp;l ansehen</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>Tabelle &amp;importieren…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sicherungen…</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Give a job</source>
        <translation>Auftrag &amp;geben</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;Record a past job</source>
        <translation>&amp;Vergangenen Auftrag eintragen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation>&amp;Suchen oder Befehl ausführen…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;How it went…</source>
        <translation>&amp;Wie es lief…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Catch up on how jobs went</source>
        <translation>&amp;Nachholen, wie Aufträge liefen</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>&amp;Edit the job…</source>
        <translation>Auftrag &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Later due day…</source>
        <translation>&amp;Späterer Fälligkeitstag…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>The l&amp;ist of the job…</source>
        <translation>&amp;Liste des Auftrags…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>&amp;New task…</source>
        <translation>&amp;Neue Aufgabe…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>&amp;Edit the task…</source>
        <translation>Aufgabe &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>&amp;New round…</source>
        <translation>&amp;Neue Runde…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Edit the round…</source>
        <translation>Runde &amp;bearbeiten…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+R</source>
        <translation>Ctrl+Alt+R</translation>
    </message>
    <message>
        <source>&amp;Close the round…</source>
        <translation>Runde &amp;schließen…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>&amp;Add a vendor…</source>
        <translation>Dienstleister &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+V</source>
        <translation>Ctrl+Alt+V</translation>
    </message>
    <message>
        <source>Record a &amp;contact…</source>
        <translation>&amp;Kontakt eintragen…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Talk to them…</source>
        <translation>&amp;Gespräch führen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>A&amp;way…</source>
        <translation>Ab&amp;wesend…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y</source>
        <translation>Ctrl+Shift+Y</translation>
    </message>
    <message>
        <source>Show their &amp;jobs</source>
        <translation>&amp;Aufträge zeigen</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>A&amp;rchive</source>
        <translation>A&amp;rchivieren</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A</source>
        <translation>Ctrl+Alt+A</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Entscheiden</translation>
    </message>
    <message>
        <source>Ctrl+Alt+P</source>
        <translation>Ctrl+Alt+P</translation>
    </message>
    <message>
        <source>Ctrl+Alt+X</source>
        <translation>Ctrl+Alt+X</translation>
    </message>
    <message>
        <source>Ctrl+Alt+U</source>
        <translation>Ctrl+Alt+U</translation>
    </message>
    <message>
        <source>Ctrl+Alt+M</source>
        <translation>Ctrl+Alt+M</translation>
    </message>
    <message>
        <source>Ctrl+Alt+G</source>
        <translation>Ctrl+Alt+G</translation>
    </message>
    <message>
        <source>Ctrl+Alt+L</source>
        <translation>Ctrl+Alt+L</translation>
    </message>
    <message>
        <source>Ctrl+Alt+B</source>
        <translation>Ctrl+Alt+B</translation>
    </message>
    <message>
        <source>Ctrl+Alt+I</source>
        <translation>Ctrl+Alt+I</translation>
    </message>
    <message>
        <source>Ctrl+Alt+W</source>
        <translation>Ctrl+Alt+W</translation>
    </message>
    <message>
        <source>&amp;Hand over…</source>
        <translation>Übergebe&amp;n…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H</source>
        <translation>Ctrl+Alt+H</translation>
    </message>
    <message>
        <source>&amp;Print the brief…</source>
        <translation>Auftragsblatt &amp;drucken…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>&amp;Print the scorecard…</source>
        <translation>Bewertungsblatt &amp;drucken…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Print the &amp;letter of promotion…</source>
        <translation>Beförderungsbr&amp;ief drucken…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>&amp;Print the comparison…</source>
        <translation>Vergleich &amp;drucken…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Aufträge</translation>
    </message>
    <message>
        <source>T&amp;asks</source>
        <translation>Auf&amp;gaben</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Nächster Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>&amp;Vorheriger Teil des Fensters</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Ctrl+Alt+7</source>
        <translation>Ctrl+Alt+7</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Ctrl+Alt+8</source>
        <translation>Ctrl+Alt+8</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Ctrl+Alt+9</source>
        <translation>Ctrl+Alt+9</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Erste Schritte…</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Proven</source>
        <translation>Ü&amp;ber Proven</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Language: %1, from the next start on.</source>
        <translation>Sprache: %1, vom nächsten Start an.</translation>
    </message>
    <message>
        <source>As on the des&amp;ktop</source>
        <translation>Wie auf dem &amp;Desktop</translation>
    </message>
    <message>
        <source>&amp;Open the round again</source>
        <translation>Runde &amp;wieder öffnen</translation>
    </message>
    <message>
        <source>Take out of the a&amp;rchive</source>
        <translation>Aus dem A&amp;rchiv nehmen</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>About Proven</source>
        <translation>Über Proven</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Proven %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Try out up to ten vendors with small jobs before you rely on one. Everything stays in a file of your own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Proven %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Erproben Sie bis zu zehn Dienstleister mit kleinen Aufträgen, bevor Sie sich auf einen verlassen. Alles bleibt in einer Datei, die Ihnen gehört.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What you were writing about is not in the book any more.</source>
        <translation>Das, worüber Sie geschrieben haben, steht nicht mehr im Buch.</translation>
    </message>
    <message>
        <source>The program was stopped while you were writing in “%1”. Nothing of it is in the book yet.</source>
        <translation>Das Programm wurde unterbrochen, während Sie in „%1“ geschrieben haben. Davon steht noch nichts im Buch.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Damit weitermachen</translation>
    </message>
    <message>
        <source>Restored. The book as it was before is kept: %1</source>
        <translation>Wiederhergestellt. Das Buch, wie es vorher war, ist aufbewahrt: %1</translation>
    </message>
    <message>
        <source>This is a backup. Look round in it; nothing here can be changed.</source>
        <translation>Das ist eine Sicherung. Sehen Sie sich darin um; hier kann nichts geändert werden.</translation>
    </message>
    <message>
        <source>Back to my book</source>
        <translation>Zurück zu meinem Buch</translation>
    </message>
    <message>
        <source>This book was written by an older version and has been brought up to date. As it was before, it lies beside it: %1</source>
        <translation>Dieses Buch wurde von einer älteren Version geschrieben und auf den neuen Stand gebracht. Wie es vorher war, liegt daneben: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Anleitung</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Erase for pri&amp;vacy…</source>
        <translation>Persönliches &amp;löschen…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;Currency…</source>
        <translation>&amp;Währung…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+M</source>
        <translation>Ctrl+Shift+M</translation>
    </message>
</context>
<context>
    <name>proven::MayBeGivenCard</name>
    <message>
        <source>What they may be given today</source>
        <translation>Was dieser Dienstleister heute bekommen darf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ordinary work</source>
        <translation>Gewöhnliche Arbeit</translation>
    </message>
    <message>
        <source>Time-sensitive work</source>
        <translation>Eilige Arbeit</translation>
    </message>
    <message>
        <source>Critical work</source>
        <translation>Kritische Arbeit</translation>
    </message>
</context>
<context>
    <name>proven::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>proven::OpenJobCard</name>
    <message>
        <source>Nobody may be given it today.</source>
        <translation>Heute darf ihn niemand bekommen.</translation>
    </message>
    <message>
        <source>Give to %1</source>
        <translation>An %1 geben</translation>
    </message>
    <message>
        <source>Not %1 today: %2</source>
        <translation>Heute nicht an %1: %2</translation>
    </message>
    <message>
        <source>Nor %1 others.</source>
        <translation>Auch %1 weitere nicht.</translation>
    </message>
    <message>
        <source>Nor one other.</source>
        <translation>Auch ein weiterer nicht.</translation>
    </message>
</context>
<context>
    <name>proven::OutcomeDialog</name>
    <message>
        <source>How it went</source>
        <translation>Wie es lief</translation>
    </message>
    <message>
        <source>Re&amp;cord it</source>
        <translation>Eintra&amp;gen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Then draft the ne&amp;xt one: it repeats %1</source>
        <translation>Danach den nä&amp;chsten entwerfen: wiederholt sich %1</translation>
    </message>
    <message>
        <source>I held them up: a later day &amp;was agreed</source>
        <translation>Es lag an &amp;mir: Ein späterer Tag war vereinbart</translation>
    </message>
    <message>
        <source>The later day w&amp;as</source>
        <translation>Der s&amp;pätere Tag war</translation>
    </message>
    <message>
        <source>I asked &amp;for it on</source>
        <translation>Ich &amp;bat darum am</translation>
    </message>
    <message>
        <source>Becau&amp;se</source>
        <translation>Grun&amp;d</translation>
    </message>
    <message>
        <source>That is %1 late: it was due on %2.</source>
        <translation>Das ist %1 zu spät: Fällig war es am %2.</translation>
    </message>
    <message>
        <source>To which day?</source>
        <translation>Auf welchen Tag?</translation>
    </message>
    <message>
        <source>On which day was it asked for?</source>
        <translation>An welchem Tag wurde darum gebeten?</translation>
    </message>
</context>
<context>
    <name>proven::OutcomeFields</name>
    <message>
        <source>Acce&amp;pt it as complete</source>
        <translation>&amp;Als vollständig annehmen</translation>
    </message>
    <message>
        <source>Delivered &amp;today</source>
        <translation>&amp;Heute geliefert</translation>
    </message>
    <message>
        <source>Delivered anothe&amp;r day</source>
        <translation>An ei&amp;nem anderen Tag geliefert</translation>
    </message>
    <message>
        <source>Cancelled by &amp;us</source>
        <translation>Von &amp;uns abgesagt</translation>
    </message>
    <message>
        <source>A&amp;bandoned by them</source>
        <translation>&amp;Vom Dienstleister aufgegeben</translation>
    </message>
    <message>
        <source>Still &amp;open</source>
        <translation>Noch &amp;offen</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>&amp;How did it end?</source>
        <translation>Wie ging e&amp;s aus?</translation>
    </message>
    <message>
        <source>On which da&amp;y?</source>
        <translation>An welchem &amp;Tag?</translation>
    </message>
    <message>
        <source>By the hour?</source>
        <translation>Zur vereinbarten Uhrzeit?</translation>
    </message>
    <message>
        <source>D&amp;irections followed?</source>
        <translation>An die Vorgaben geha&amp;lten?</translation>
    </message>
    <message>
        <source>How &amp;good was the work?</source>
        <translation>Wie gut war die A&amp;rbeit?</translation>
    </message>
    <message>
        <source>How were they &amp;liked?</source>
        <translation>Wie angenehm war die &amp;Zusammenarbeit?</translation>
    </message>
    <message>
        <source>Units don&amp;e</source>
        <translation>Stück &amp;erledigt</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Not&amp;iz</translation>
    </message>
    <message>
        <source>By %1?</source>
        <translation>Bis %1 Uhr?</translation>
    </message>
    <message>
        <source>Units don&amp;e, of %1</source>
        <translation>Stück &amp;erledigt, von %1</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>As its list says. Record results in the list, and this follows.</source>
        <translation>So steht es in der Liste. Tragen Sie Ergebnisse in der Liste ein, dann ändert sich auch diese Zahl.</translation>
    </message>
    <message>
        <source>How did it end? Press one of the buttons.</source>
        <translation>Wie ging es aus? Drücken Sie einen der Knöpfe.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
    <message>
        <source>%1 is no number of units.</source>
        <translation>%1 ist keine Stückzahl.</translation>
    </message>
</context>
<context>
    <name>proven::PaperDialog</name>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>&amp;Vorherige Seite</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>&amp;Ganze Seite</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>The paper as it will be printed</source>
        <translation>Das Papier, wie es gedruckt wird</translation>
    </message>
    <message>
        <source>W&amp;hat to print</source>
        <translation>&amp;Was drucken</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Was drucken</translation>
    </message>
    <message>
        <source>Shows all of the page, in small letters</source>
        <translation>Zeigt die ganze Seite in kleiner Schrift</translation>
    </message>
    <message>
        <source>&amp;Copy as message</source>
        <translation>Als Nachricht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The book does not hold this any more: it was changed meanwhile.</source>
        <translation>Im Buch steht das nicht mehr: Es wurde inzwischen geändert.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Keine Seite</translation>
    </message>
    <message>
        <source>It could not be printed. Save it as a PDF and print that.</source>
        <translation>Es konnte nicht gedruckt werden. Speichern Sie es als PDF und drucken Sie dieses.</translation>
    </message>
    <message>
        <source>Sent to %1: %2</source>
        <translation>An %1 gesendet: %2</translation>
    </message>
    <message>
        <source>Printed to %1</source>
        <translation>Gedruckt in die Datei %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Copied: paste it into a message.</source>
        <translation>Kopiert: Fügen Sie es in eine Nachricht ein.</translation>
    </message>
</context>
<context>
    <name>proven::PreviewTable</name>
    <message>
        <source>the same for every row</source>
        <translation>für jede Zeile gleich</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>nicht gelesen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>%1 (not read)</source>
        <translation>%1 (nicht gelesen)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>proven::ProbationCard</name>
    <message>
        <source>Probation</source>
        <translation>Probezeit</translation>
    </message>
</context>
<context>
    <name>proven::ProbationStrip</name>
    <message>
        <source>Probation</source>
        <translation>Probezeit</translation>
    </message>
</context>
<context>
    <name>proven::ProfileFields</name>
    <message>
        <source>&amp;Critical: it would hurt if it went wrong</source>
        <translation>Kr&amp;itisch: Ein Fehler täte weh</translation>
    </message>
    <message>
        <source>&amp;Time-sensitive: a day late does harm</source>
        <translation>&amp;Eilig: Schon ein Tag Verspätung schadet</translation>
    </message>
    <message>
        <source>Rep&amp;etitive: the same again and again</source>
        <translation>Wiederholt &amp;sich: immer wieder das Gleiche</translation>
    </message>
    <message>
        <source>D&amp;irections are</source>
        <translation>Die &amp;Vorgaben sind</translation>
    </message>
    <message>
        <source>Directions are</source>
        <translation>Die Vorgaben sind</translation>
    </message>
</context>
<context>
    <name>proven::Program</name>
    <message>
        <source>Books (*.proven)</source>
        <translation>Bücher (*.proven)</translation>
    </message>
    <message>
        <source>The book that was open last is not where it was: %1. What you see is another one, %2. If the first lies on a drive that is not plugged in, plug it in and open it with Book &gt; Open.</source>
        <translation>Das zuletzt geöffnete Buch ist nicht mehr da, wo es war: %1. Was Sie sehen, ist ein anderes, %2. Liegt das erste auf einem Laufwerk, das nicht angeschlossen ist, schließen Sie es an und öffnen Sie das Buch mit Buch &gt; Buch öffnen.</translation>
    </message>
    <message>
        <source>Save what could be read as a new book</source>
        <translation>Was gelesen werden konnte, als neues Buch speichern</translation>
    </message>
    <message>
        <source>%1 (saved).proven</source>
        <translation>%1 (gerettet).proven</translation>
    </message>
    <message>
        <source>This new book holds what could be read of %1, which was left as it is. Its history begins here.</source>
        <translation>Dieses neue Buch enthält, was von %1 gelesen werden konnte; die Datei selbst blieb, wie sie war. Der Verlauf beginnt hier.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Neues Buch</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Go on with a backup</source>
        <translation>Mit einer Sicherung weitermachen</translation>
    </message>
    <message>
        <source>Restored. The damaged book is kept: %1</source>
        <translation>Wiederhergestellt. Das beschädigte Buch ist aufbewahrt: %1</translation>
    </message>
</context>
<context>
    <name>proven::Quadrant</name>
    <message>
        <source>↑ reliable: the least certain of on time, directions and good work</source>
        <translation>↑ zuverlässig: das am wenigsten Sichere von Pünktlichkeit, Vorgaben und guter Arbeit</translation>
    </message>
    <message>
        <source>liked →</source>
        <translation>angenehm →</translation>
    </message>
    <message>
        <source>Reliable and liked</source>
        <translation>Zuverlässig und angenehm</translation>
    </message>
</context>
<context>
    <name>proven::ReadListTable</name>
    <message>
        <source>Whom or what</source>
        <translation>Wen oder was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>proven::RecordCard</name>
    <message>
        <source>How they did</source>
        <translation>Wie es bisher lief</translation>
    </message>
    <message>
        <source>The dot is the likely share, the band where it lies 9 to 1 on either side.</source>
        <translation>Der Punkt ist der wahrscheinliche Anteil; das Band zeigt, wo er nach jeder Seite 9 zu 1 sicher liegt.</translation>
    </message>
    <message>
        <source>Least certain: %1.</source>
        <translation>Am wenigsten sicher: %1.</translation>
    </message>
</context>
<context>
    <name>proven::RejectionTable</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Worum es geht</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dort steht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Press F2 or click twice to mend it here.</source>
        <translation>Drücken Sie F2 oder klicken Sie zweimal, um es hier zu berichtigen.</translation>
    </message>
    <message>
        <source>Why it can&apos;t be taken</source>
        <translation>Warum es nicht übernommen werden kann</translation>
    </message>
</context>
<context>
    <name>proven::RememberedJobs</name>
    <message>
        <source>what it was</source>
        <translation>was es war</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Auftrag %1</translation>
    </message>
    <message>
        <source>Day of job %1</source>
        <translation>Tag von Auftrag %1</translation>
    </message>
    <message>
        <source>What was the job of that day?</source>
        <translation>Was war der Auftrag an diesem Tag?</translation>
    </message>
    <message>
        <source>About when was %1? The month will do: 1.3 or 1 March.</source>
        <translation>Wann ungefähr war %1? Der Monat genügt: 1.3. oder 1. März.</translation>
    </message>
</context>
<context>
    <name>proven::ResultCell</name>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>proven::ReturnedSheetDialog</name>
    <message>
        <source>Read a sheet back</source>
        <translation>Blatt wieder einlesen</translation>
    </message>
    <message>
        <source>&amp;Take the results</source>
        <translation>Er&amp;gebnisse übernehmen</translation>
    </message>
    <message>
        <source>Results that are there already may be &amp;replaced</source>
        <translation>Vorhandene Ergebnisse dürfen e&amp;rsetzt werden</translation>
    </message>
    <message>
        <source>Choose the sheet &amp;again…</source>
        <translation>Blatt &amp;neu wählen…</translation>
    </message>
    <message>
        <source>As they seem to be</source>
        <translation>Wie sie zu sein scheinen</translation>
    </message>
    <message>
        <source>The day first: 3/12 is in December</source>
        <translation>Der Tag zuerst: 3/12 liegt im Dezember</translation>
    </message>
    <message>
        <source>The month first: 3/12 is in March</source>
        <translation>Der Monat zuerst: 3/12 liegt im März</translation>
    </message>
    <message>
        <source>How &amp;days are written</source>
        <translation>Wie &amp;Tage geschrieben sind</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1, for the list of %2</source>
        <translation>%1, für die Liste von %2</translation>
    </message>
    <message>
        <source>Row %1 of the sheet, %2 %3: %4.</source>
        <translation>Zeile %1 des Blatts, %2 %3: %4.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Mend these rows in the sheet and read it back again.</source>
        <translation>Berichtigen Sie diese Zeilen im Blatt und lesen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Mend row %1 in the sheet and read it back again.</source>
        <translation>Berichtigen Sie Zeile %1 im Blatt und lesen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Mend rows %1 in the sheet and read it back again.</source>
        <translation>Berichtigen Sie die Zeilen %1 im Blatt und lesen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>Some cells can&apos;t be read: nothing is taken of the sheet.</source>
        <translation>Einige Zellen sind nicht lesbar: Aus dem Blatt wird nichts übernommen.</translation>
    </message>
    <message>
        <source>Say above that they may be replaced, or mend the sheet and read it back again.</source>
        <translation>Geben Sie oben an, dass sie ersetzt werden dürfen, oder berichtigen Sie das Blatt und lesen Sie es noch einmal ein.</translation>
    </message>
    <message>
        <source>The list says all of it already.</source>
        <translation>In der Liste steht schon alles.</translation>
    </message>
    <message>
        <source>It changes %1 of the list: %2 done then.</source>
        <translation>Das ändert %1 der Liste: Erledigt sind danach %2.</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>eine Zeile</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 Zeilen</translation>
    </message>
</context>
<context>
    <name>proven::RoundDialog</name>
    <message>
        <source>Edit a round</source>
        <translation>Runde bearbeiten</translation>
    </message>
    <message>
        <source>Begin a round</source>
        <translation>Runde beginnen</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Begin it</source>
        <translation>Be&amp;ginnen</translation>
    </message>
    <message>
        <source>A round is one kind of work, up to ten tried.</source>
        <translation>Eine Runde ist eine Art von Arbeit, bis zu zehn werden erprobt.</translation>
    </message>
    <message>
        <source>such as Call centre</source>
        <translation>zum Beispiel Callcenter</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>the same as the name</source>
        <translation>wie der Name</translation>
    </message>
    <message>
        <source>Kind of &amp;work</source>
        <translation>&amp;Art der Arbeit</translation>
    </message>
    <message>
        <source>Rounds of the same kind of work are linked: proven vendors count across them.</source>
        <translation>Runden mit derselben Art von Arbeit gehören zusammen: Bewährte Dienstleister zählen für alle.</translation>
    </message>
    <message>
        <source>How many to &amp;try</source>
        <translation>Wie viele &amp;erproben</translation>
    </message>
    <message>
        <source> months</source>
        <translation> Monate</translation>
    </message>
    <message>
        <source>&amp;Probation</source>
        <translation>&amp;Probezeit</translation>
    </message>
    <message>
        <source>Six months is the least. Fixed once the first job in this round has started.</source>
        <translation>Sechs Monate sind das Mindeste. Steht fest, sobald der erste Auftrag dieser Runde begonnen hat.</translation>
    </message>
    <message>
        <source>A stranger&apos;s first job: &amp;hours up to</source>
        <translation>Erster Auftrag für Fremde: St&amp;unden bis zu</translation>
    </message>
    <message>
        <source>or an &amp;amount up to, in %1</source>
        <translation>oder ein &amp;Betrag bis zu, in %1</translation>
    </message>
    <message>
        <source>&amp;Open: new vendors can be listed</source>
        <translation>&amp;Offen: Neue Dienstleister können aufgenommen werden</translation>
    </message>
</context>
<context>
    <name>proven::RoundPage</name>
    <message>
        <source>Made-up vendors, some good and many not, share thirty jobs a month; a keeper is ready at month six.</source>
        <translation>Erfundene Dienstleister, einige gut und viele nicht, teilen sich dreißig Aufträge im Monat; jemand zum Behalten ist im sechsten Monat bereit.</translation>
    </message>
    <message>
        <source>The ten places of this round</source>
        <translation>Die zehn Plätze dieser Runde</translation>
    </message>
    <message>
        <source>Kept promises and liked are sorted by the cautious end of the range: 9 to 1 sure it is at least that.</source>
        <translation>„Gehaltene Zusagen“ und „Angenehm“ sind nach dem vorsichtigen Ende der Spanne sortiert: 9 zu 1 sicher, dass es mindestens so viel ist.</translation>
    </message>
    <message>
        <source>Add a vendor</source>
        <translation>Dienstleister hinzufügen</translation>
    </message>
    <message>
        <source>Open vendor</source>
        <translation>Dienstleister öffnen</translation>
    </message>
    <message>
        <source>Take out of the round</source>
        <translation>Aus der Runde nehmen</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Edit round…</source>
        <translation>Runde bearbeiten…</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Neue Runde…</translation>
    </message>
    <message>
        <source>A round is one kind of work and up to ten vendors who get a try at it. You have none yet.</source>
        <translation>Eine Runde ist eine Art von Arbeit und bis zu zehn Dienstleister, die sich darin versuchen dürfen. Sie haben noch keine.</translation>
    </message>
    <message>
        <source>Set up a round…</source>
        <translation>Runde einrichten…</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (geschlossen)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Close round…</source>
        <translation>Runde schließen…</translation>
    </message>
    <message>
        <source>New vendor…</source>
        <translation>Neuer Dienstleister…</translation>
    </message>
</context>
<context>
    <name>proven::SearchField</name>
    <message>
        <source>Search or run a command (Ctrl+K)</source>
        <translation>Suchen oder Befehl ausführen (Strg+K)</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>proven::Session</name>
    <message>
        <source>Another program changed this book. You see it as it is now.</source>
        <translation>Ein anderes Programm hat dieses Buch geändert. Sie sehen es, wie es jetzt ist.</translation>
    </message>
</context>
<context>
    <name>proven::ShortcutList</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>proven::SlicesTable</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>May be given</source>
        <translation>Darf vergeben werden</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>with care: %1</source>
        <translation>mit Vorsicht: %1</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>nein: %1</translation>
    </message>
</context>
<context>
    <name>proven::SplitListDialog</name>
    <message>
        <source>Split into jobs</source>
        <translation>In Aufträge aufteilen</translation>
    </message>
    <message>
        <source>S&amp;plit it</source>
        <translation>Auf&amp;teilen</translation>
    </message>
    <message>
        <source>The jobs that it makes</source>
        <translation>Die Aufträge, die daraus entstehen</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 Zeilen</translation>
    </message>
    <message>
        <source>A small first job shows how they work; the others follow week by week. Each is a job of its own.</source>
        <translation>Ein kleiner erster Auftrag zeigt, wie gearbeitet wird; die anderen folgen Woche für Woche. Jeder ist ein eigener Auftrag.</translation>
    </message>
    <message>
        <source>what the first-commitment cap leaves</source>
        <translation>was die Grenze für den ersten Auftrag zulässt</translation>
    </message>
    <message>
        <source>Rows in the &amp;first job</source>
        <translation>Zeilen im &amp;ersten Auftrag</translation>
    </message>
    <message>
        <source>Rows a &amp;week after it</source>
        <translation>Zeilen je &amp;Woche danach</translation>
    </message>
    <message>
        <source>The first is &amp;due on</source>
        <translation>Der erste ist &amp;fällig am</translation>
    </message>
    <message>
        <source>One is done already: it stays in the first part.</source>
        <translation>Eine ist schon erledigt: Sie bleibt im ersten Teil.</translation>
    </message>
    <message>
        <source>%1 are done already: they stay in the first part.</source>
        <translation>%1 sind schon erledigt: Sie bleiben im ersten Teil.</translation>
    </message>
    <message>
        <source>%1 is no number of rows.</source>
        <translation>%1 ist keine Zeilenzahl.</translation>
    </message>
    <message>
        <source>How many rows a week?</source>
        <translation>Wie viele Zeilen je Woche?</translation>
    </message>
    <message>
        <source>When is the first job due?</source>
        <translation>Wann ist der erste Auftrag fällig?</translation>
    </message>
    <message>
        <source>Every part may be given.</source>
        <translation>Jeder Teil darf vergeben werden.</translation>
    </message>
</context>
<context>
    <name>proven::StartDialog</name>
    <message>
        <source>Proven</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Try vendors out before you rely on them</source>
        <translation>Erproben Sie Dienstleister, bevor Sie sich auf sie verlassen</translation>
    </message>
    <message>
        <source>Small jobs for up to ten vendors, six months of kept promises, and only then the work that matters. Everything stays in one file on your computer.</source>
        <translation>Kleine Aufträge für bis zu zehn Dienstleister, sechs Monate gehaltener Zusagen und erst dann die Arbeit, auf die es ankommt. Alles bleibt in einer Datei auf Ihrem Computer.</translation>
    </message>
    <message>
        <source>Start &amp;my book</source>
        <translation>&amp;Mein Buch beginnen</translation>
    </message>
    <message>
        <source>Two questions, and the first job can be given.</source>
        <translation>Zwei Fragen, und der erste Auftrag kann vergeben werden.</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>Ein Buch ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>One that you have already.</source>
        <translation>Eines, das Sie schon haben.</translation>
    </message>
    <message>
        <source>Look round a &amp;sample</source>
        <translation>Ein &amp;Beispiel ansehen</translation>
    </message>
    <message>
        <source>A file of its own, with invented vendors; it is never mixed with yours.</source>
        <translation>Eine eigene Datei mit erfundenen Dienstleistern; sie wird nie mit Ihrem Buch vermischt.</translation>
    </message>
</context>
<context>
    <name>proven::TalkDialog</name>
    <message>
        <source>Talk to %1</source>
        <translation>Gespräch mit %1</translation>
    </message>
    <message>
        <source>Re&amp;cord the talk</source>
        <translation>Gespräch ein&amp;tragen</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>To remember: %1</source>
        <translation>Zu beachten: %1</translation>
    </message>
    <message>
        <source>When you have talked</source>
        <translation>Wenn Sie gesprochen haben</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>T&amp;ag</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>A&amp;rt</translation>
    </message>
    <message>
        <source>&amp;Whom</source>
        <translation>Mit &amp;wem</translation>
    </message>
    <message>
        <source>Anybody r&amp;eached?</source>
        <translation>Jemand &amp;erreicht?</translation>
    </message>
    <message>
        <source>What was &amp;agreed</source>
        <translation>Was &amp;vereinbart wurde</translation>
    </message>
    <message>
        <source>The time line then shows how their work went before the talk and since.</source>
        <translation>Der Zeitstrahl zeigt dann, wie die Arbeit vor dem Gespräch lief und wie seither.</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>Die Fakten</translation>
    </message>
    <message>
        <source>Copy the &amp;facts</source>
        <translation>&amp;Fakten kopieren</translation>
    </message>
    <message>
        <source>Copied: paste it into a message.</source>
        <translation>Kopiert: Fügen Sie es in eine Nachricht ein.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>An welchem Tag?</translation>
    </message>
</context>
<context>
    <name>proven::TaskDialog</name>
    <message>
        <source>Edit a task</source>
        <translation>Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>Änderungen s&amp;peichern</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>Kind of work, by &amp;round</source>
        <translation>Art der Arbeit, nach &amp;Runde</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Wie &amp;oft</translation>
    </message>
    <message>
        <source>&amp;Hours each time</source>
        <translation>St&amp;unden je Mal</translation>
    </message>
    <message>
        <source>It keeps me &amp;from</source>
        <translation>Nimmt mir Zeit &amp;für</translation>
    </message>
    <message>
        <source>The work is</source>
        <translation>Die Arbeit ist</translation>
    </message>
    <message>
        <source>Notes: how it is &amp;done</source>
        <translation>Notizen: &amp;wie es gemacht wird</translation>
    </message>
</context>
<context>
    <name>proven::TasksPage</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Which of your work could somebody else do? Write down one thing, and read here whether to hand it out and to whom.</source>
        <translation>Was von Ihrer Arbeit könnte jemand anders tun? Schreiben Sie eine Sache auf und lesen Sie hier, ob und an wen Sie sie vergeben sollten.</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Neue Aufgabe…</translation>
    </message>
    <message>
        <source>Edit task…</source>
        <translation>Aufgabe bearbeiten…</translation>
    </message>
    <message>
        <source>What keeps you from customers, your team or revenue comes first.</source>
        <translation>Was Sie von Kunden, Ihrem Team oder Umsatz abhält, kommt zuerst.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nobody may take it today.</source>
        <translation>Heute darf sie niemand übernehmen.</translation>
    </message>
    <message>
        <source>If you hand it out all the same, these may take it:</source>
        <translation>Wenn Sie sie trotzdem vergeben, kommen infrage:</translation>
    </message>
    <message>
        <source>Who may take it today, the best first:</source>
        <translation>Wer sie heute übernehmen darf, die Besten zuerst:</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, with caution</source>
        <translation>%1, mit Vorsicht</translation>
    </message>
    <message>
        <source>Give to %1…</source>
        <translation>An %1 geben…</translation>
    </message>
</context>
<context>
    <name>proven::TodayPage</name>
    <message>
        <source>What needs you today</source>
        <translation>Was heute auf Sie wartet</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Rounds at a glance</source>
        <translation>Die Runden auf einen Blick</translation>
    </message>
    <message>
        <source>Give a job…</source>
        <translation>Auftrag geben…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day in the letters of QDate: Friday 27 November 2026</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>Which work would you like to hand out? Begin with one kind of work; up to ten vendors get a try at it.</source>
        <translation>Welche Arbeit möchten Sie vergeben? Beginnen Sie mit einer Art von Arbeit; bis zu zehn Dienstleister dürfen sich darin versuchen.</translation>
    </message>
    <message>
        <source>Take the first steps…</source>
        <translation>Erste Schritte gehen…</translation>
    </message>
    <message>
        <source>Nothing needs you today. A good day to give somebody a small job.</source>
        <translation>Heute wartet nichts auf Sie. Ein guter Tag, um jemandem einen kleinen Auftrag zu geben.</translation>
    </message>
    <message>
        <source>1 job is out</source>
        <translation>1 Auftrag ist vergeben</translation>
    </message>
    <message>
        <source>%1 jobs are out</source>
        <translation>%1 Aufträge sind vergeben</translation>
    </message>
    <message>
        <source>Nothing needs you today. %1.</source>
        <translation>Heute wartet nichts auf Sie. %1.</translation>
    </message>
    <message>
        <source>Nothing needs you today. %1; next is %2 with %3, due on %4.</source>
        <translation>Heute wartet nichts auf Sie. %1; als Nächstes kommt %2 bei %3, fällig am %4.</translation>
    </message>
    <message>
        <source>No job waits for how it went.</source>
        <translation>Bei keinem Auftrag fehlt noch, wie es lief.</translation>
    </message>
    <message>
        <source>%1 also: %2</source>
        <translation>%1 außerdem: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>In drei Tagen</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
</context>
<context>
    <name>proven::UnitListDialog</name>
    <message>
        <source>The list</source>
        <translation>Die Liste</translation>
    </message>
    <message>
        <source>&amp;Attach a list…</source>
        <translation>Liste &amp;anhängen…</translation>
    </message>
    <message>
        <source>&amp;Hand out as a sheet…</source>
        <translation>Als Blatt aus&amp;händigen…</translation>
    </message>
    <message>
        <source>&amp;Read a sheet back…</source>
        <translation>Blatt wieder &amp;einlesen…</translation>
    </message>
    <message>
        <source>&amp;Split into jobs…</source>
        <translation>In Aufträge auf&amp;teilen…</translation>
    </message>
    <message>
        <source>How it &amp;went…</source>
        <translation>&amp;Wie es lief…</translation>
    </message>
    <message>
        <source>The list of a job</source>
        <translation>Die Liste eines Auftrags</translation>
    </message>
    <message>
        <source>How far the list is done</source>
        <translation>Wie weit die Liste erledigt ist</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>In der Liste suchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Read a sheet back</source>
        <translation>Blatt wieder einlesen</translation>
    </message>
    <message>
        <source>Hand out as a sheet</source>
        <translation>Als Blatt aushändigen</translation>
    </message>
    <message>
        <source>list.csv</source>
        <translation>liste.csv</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>Every row is done. Say how it went.</source>
        <translation>Jede Zeile ist erledigt. Sagen Sie, wie es lief.</translation>
    </message>
    <message>
        <source>Any result means done, also “refused” or “wrong number”. Type it into its row, or read the sheet back.</source>
        <translation>Jedes Ergebnis heißt erledigt, auch „abgelehnt“ oder „falsche Nummer“. Schreiben Sie es in die Zeile oder lesen Sie das Blatt wieder ein.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>erreicht</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>falsche Nummer</translation>
    </message>
    <message>
        <source>This job has no list yet: attach a table with a row for each person or thing it works through.</source>
        <translation>Dieser Auftrag hat noch keine Liste: Hängen Sie eine Tabelle an, mit einer Zeile für jede Person oder Sache, die er abarbeitet.</translation>
    </message>
    <message>
        <source>Attach a list…</source>
        <translation>Liste anhängen…</translation>
    </message>
    <message>
        <source>This job has no list, and it is over: none can be attached any more.</source>
        <translation>Dieser Auftrag hat keine Liste und ist vorbei: Es kann keine mehr angehängt werden.</translation>
    </message>
    <message>
        <source>Attach a list</source>
        <translation>Liste anhängen</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Zeile %1: %2.</translation>
    </message>
    <message>
        <source>Row %1 keeps its day: %2</source>
        <translation>Zeile %1 behält ihren Tag: %2</translation>
    </message>
    <message>
        <source>The sheet is written: %1</source>
        <translation>Das Blatt ist geschrieben: %1</translation>
    </message>
    <message>
        <source>It comes back with results in the column “result”, and days in “on”.</source>
        <translation>Zurück kommt es mit Ergebnissen in der Spalte „result“ und Tagen in „on“.</translation>
    </message>
</context>
<context>
    <name>proven::UnitsTable</name>
    <message>
        <source>still to do</source>
        <translation>noch zu tun</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Whom or what</source>
        <translation>Wen oder was</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
</context>
<context>
    <name>proven::VendorChoice</name>
    <message>
        <source>You let %1 go on %2</source>
        <translation>Von %1 haben Sie sich am %2 getrennt</translation>
    </message>
    <message>
        <source>%1 left on %2</source>
        <translation>%1 ist am %2 gegangen</translation>
    </message>
    <message>
        <source>A stranger still: no job has started.</source>
        <translation>Noch fremd: Es hat kein Auftrag begonnen.</translation>
    </message>
    <message>
        <source>Proven since %1.</source>
        <translation>Bewährt seit dem %1.</translation>
    </message>
    <message>
        <source>On trial. Probation: %1.</source>
        <translation>In Erprobung. Probezeit: %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Their name; a new one can be added here</source>
        <translation>Name; ein neuer kann hier hinzugefügt werden</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>Who is to do it? Name a vendor.</source>
        <translation>Wer soll es tun? Nennen Sie einen Dienstleister.</translation>
    </message>
    <message>
        <source>There is no round yet: begin one first.</source>
        <translation>Es gibt noch keine Runde: Beginnen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>%1 has no place in %2.</source>
        <translation>%1 hat keinen Platz in %2.</translation>
    </message>
    <message>
        <source>%1 is not in the book.</source>
        <translation>%1 steht nicht im Buch.</translation>
    </message>
    <message>
        <source>Press the button under the name, or name another.</source>
        <translation>Drücken Sie den Knopf unter dem Namen oder nennen Sie einen anderen.</translation>
    </message>
    <message>
        <source>List %1 in %2</source>
        <translation>%1 in %2 aufnehmen</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>%1 neu anlegen und in %2 aufnehmen</translation>
    </message>
</context>
<context>
    <name>proven::VendorDialog</name>
    <message>
        <source>Edit a vendor</source>
        <translation>Dienstleister bearbeiten</translation>
    </message>
    <message>
        <source>Add a vendor</source>
        <translation>Dienstleister hinzufügen</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>A&amp;dd them</source>
        <translation>Hinzu&amp;fügen</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>no round yet</source>
        <translation>noch keine Runde</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 places used)</source>
        <translation>%1 (%2 von %3 Plätzen belegt)</translation>
    </message>
    <message>
        <source>To be tried &amp;in</source>
        <translation>Zu e&amp;rproben in</translation>
    </message>
    <message>
        <source>&amp;Found through</source>
        <translation>Wie &amp;gefunden</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Art</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>Ans&amp;prechpartner</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefon</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;More: specialties, rate, what they hold of ours, away…</source>
        <translation>&amp;Mehr: Fachgebiete, Stundensatz, was von uns dort ist, Abwesenheit…</translation>
    </message>
    <message>
        <source>&amp;Specialties</source>
        <translation>Fa&amp;chgebiete</translation>
    </message>
    <message>
        <source>&amp;Hourly rate, in %1</source>
        <translation>St&amp;undensatz, in %1</translation>
    </message>
    <message>
        <source>&amp;Remember about them</source>
        <translation>&amp;Daran denken</translation>
    </message>
    <message>
        <source>They h&amp;old of ours</source>
        <translation>&amp;Hat von uns</translation>
    </message>
    <message>
        <source>keys, logins, lists</source>
        <translation>Schlüssel, Zugänge, Listen</translation>
    </message>
    <message>
        <source>&amp;Away from</source>
        <translation>A&amp;bwesend ab</translation>
    </message>
    <message>
        <source>Away &amp;until</source>
        <translation>Abwesend b&amp;is</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>&amp;Website</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>&amp;Links</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>Noti&amp;zen</translation>
    </message>
    <message>
        <source>Is it %1? They are in the book already.</source>
        <translation>Ist es %1? Dieser Dienstleister steht schon im Buch.</translation>
    </message>
    <message>
        <source>%1: %2 since %3.</source>
        <translation>%1: %2 seit dem %3.</translation>
    </message>
</context>
<context>
    <name>proven::VendorPage</name>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 am %2: %3</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Runde</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Dienstleister</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Runde</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Übergeben…</translation>
    </message>
    <message>
        <source>Talk to them…</source>
        <translation>Gespräch führen…</translation>
    </message>
    <message>
        <source>Record a contact…</source>
        <translation>Kontakt eintragen…</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Abwesend…</translation>
    </message>
    <message>
        <source>Edit vendor…</source>
        <translation>Dienstleister bearbeiten…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archiviert)</translation>
    </message>
    <message>
        <source>No vendor yet. Whom would you like to try first?</source>
        <translation>Noch kein Dienstleister. Wen möchten Sie zuerst erproben?</translation>
    </message>
    <message>
        <source>Add a vendor…</source>
        <translation>Dienstleister hinzufügen…</translation>
    </message>
    <message>
        <source>They have no place in a round yet, so they can&apos;t be given a job.</source>
        <translation>Noch ohne Platz in einer Runde, deshalb kann kein Auftrag vergeben werden.</translation>
    </message>
    <message>
        <source>Set up a round…</source>
        <translation>Runde einrichten…</translation>
    </message>
    <message>
        <source>Give them a place in %1</source>
        <translation>Platz in %1 geben</translation>
    </message>
    <message>
        <source>Choose a round</source>
        <translation>Runde wählen</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>Wieder da</translation>
    </message>
    <message>
        <source>They do not go</source>
        <translation>Bleibt doch da</translation>
    </message>
    <message>
        <source>They are given no job meanwhile.</source>
        <translation>In dieser Zeit wird kein Auftrag gegeben.</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Aufnehmen…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausieren…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Fortsetzen…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Verlängern…</translation>
    </message>
    <message>
        <source>Put back on probation…</source>
        <translation>Zurück in die Probezeit…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Befördern…</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Trennen…</translation>
    </message>
    <message>
        <source>They have left…</source>
        <translation>Ist gegangen…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>Wieder aufnehmen…</translation>
    </message>
    <message>
        <source>Take back the last decision…</source>
        <translation>Letzte Entscheidung zurücknehmen…</translation>
    </message>
</context>
<context>
    <name>proven::VerdictPanel</name>
    <message>
        <source>The same as last time</source>
        <translation>Wie beim letzten Mal</translation>
    </message>
    <message>
        <source>Give it all the same, &amp;because</source>
        <translation>Trotzdem gebe&amp;n, weil</translation>
    </message>
    <message>
        <source>Give it all the same, because</source>
        <translation>Trotzdem geben, weil</translation>
    </message>
    <message>
        <source>Go: %1</source>
        <translation>Ja: %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Vorsicht: %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Halt: %1</translation>
    </message>
    <message>
        <source>It is recorded, with the mark “against the rule”</source>
        <translation>Es wird eingetragen, mit dem Vermerk „gegen die Regel“</translation>
    </message>
</context>
</TS>
