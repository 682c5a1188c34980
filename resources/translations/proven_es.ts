<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>CatchUpTable</name>
    <message>
        <source>whole form</source>
        <translation>formulario completo</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>P, T or a day</source>
        <translation>P, T o un día</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>Y or N</source>
        <translation>Y (sí) o N</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>1 to 5</source>
        <translation>1 a 5</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Agradable</translation>
    </message>
    <message>
        <source>no due day</source>
        <translation>sin día de entrega</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>cancelled by us</source>
        <translation>cancelado por nosotros</translation>
    </message>
    <message>
        <source>abandoned by them</source>
        <translation>abandonado por ellos</translation>
    </message>
    <message>
        <source>as promised</source>
        <translation>según lo prometido</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1, tarde</translation>
    </message>
</context>
<context>
    <name>CliWords</name>
    <message>
        <source>Made a verified copy: %1</source>
        <translation>Copia comprobada hecha: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Restaurado: %1</translation>
    </message>
    <message>
        <source>What lay there is kept: %1</source>
        <translation>Se ha conservado lo que había: %1</translation>
    </message>
    <message>
        <source>There is no backup of this book yet. The window makes one a day; here a copy is made with: proven-cli backup FILE</source>
        <translation>Todavía no hay copia de seguridad de este libro. La ventana hace una al día; aquí se hace una copia con: proven-cli backup FILE</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 encargos</translation>
    </message>
    <message>
        <source>%1 entries</source>
        <translation>%1 entradas</translation>
    </message>
    <message>
        <source>damaged since</source>
        <translation>dañada después</translation>
    </message>
    <message>
        <source>One of the backups is not as it was when it was made.</source>
        <translation>Una de las copias de seguridad no está como cuando se hizo.</translation>
    </message>
    <message>
        <source>Go on with another one, and see whether the disk is well.</source>
        <translation>Siga con otra y compruebe si el disco está bien.</translation>
    </message>
    <message>
        <source>makes a verified copy of the book</source>
        <translation>hace una copia comprobada del libro</translation>
    </message>
    <message>
        <source>the copy; one that is there is never touched</source>
        <translation>la copia; una que ya exista no se toca nunca</translation>
    </message>
    <message>
        <source>lists the backups that were made by themselves, and reads each again</source>
        <translation>enumera las copias de seguridad hechas automáticamente y vuelve a leer cada una</translation>
    </message>
    <message>
        <source>puts a backup into the place of a book, and keeps what lay there</source>
        <translation>pone una copia de seguridad en el lugar de un libro y conserva lo que había</translation>
    </message>
    <message>
        <source>the backup; it stays as it is</source>
        <translation>la copia de seguridad; queda como está</translation>
    </message>
    <message>
        <source>the book&apos;s place; what lies there is kept as &quot;NAME (before restore).proven&quot;</source>
        <translation>el lugar del libro; lo que haya se conserva como «NAME (antes de restaurar).proven»</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>Elija otro lugar.</translation>
    </message>
    <message>
        <source>Made an empty book: %1</source>
        <translation>Libro vacío creado: %1</translation>
    </message>
    <message>
        <source>Made the sample book: %1</source>
        <translation>Libro de muestra creado: %1</translation>
    </message>
    <message>
        <source>the new file, such as &quot;My book.proven&quot;; one that is there is never touched</source>
        <translation>el archivo nuevo, como «Mi libro.proven»; uno que ya exista no se toca nunca</translation>
    </message>
    <message>
        <source>makes an empty book</source>
        <translation>crea un libro vacío</translation>
    </message>
    <message>
        <source>the book&apos;s currency, such as USD; EUR where not said</source>
        <translation>la moneda del libro, como USD; EUR si no se indica</translation>
    </message>
    <message>
        <source>makes a lively sample book to look round in</source>
        <translation>crea un libro de muestra con vida para curiosear</translation>
    </message>
    <message>
        <source>What can be read of it goes into a new book with: proven-cli --book &quot;%1&quot; salvage FILE</source>
        <translation>Lo que se pueda leer pasa a un libro nuevo con: proven-cli --book &quot;%1&quot; salvage FILE</translation>
    </message>
    <message>
        <source>This is where your own book would lie. Another one is named with --book FILE.</source>
        <translation>Aquí estaría su propio libro. Otro se indica con --book FILE.</translation>
    </message>
    <message>
        <source>Make one: proven-cli new &quot;%1&quot;</source>
        <translation>Cree uno: proven-cli new &quot;%1&quot;</translation>
    </message>
    <message>
        <source>Or look round a sample: proven-cli sample FILE</source>
        <translation>O curiosee en uno de muestra: proven-cli sample FILE</translation>
    </message>
    <message>
        <source>This book was of an older version and was upgraded. A copy of it as it was: %1</source>
        <translation>Este libro era de una versión anterior y se ha actualizado. Una copia de como era: %1</translation>
    </message>
    <message>
        <source>Nothing changed: the book says so already.</source>
        <translation>No ha cambiado nada: el libro ya lo dice así.</translation>
    </message>
    <message>
        <source>Or overrule it with a written reason: --overrule REASON</source>
        <translation>O decida en contra con un motivo escrito: --overrule REASON</translation>
    </message>
    <message>
        <source>, row %1</source>
        <translation>, fila %1</translation>
    </message>
    <message>
        <source>See: proven-cli %1 --help</source>
        <translation>Vea: proven-cli %1 --help</translation>
    </message>
    <message>
        <source>See: proven-cli --help</source>
        <translation>Vea: proven-cli --help</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe la orden «%1».</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>Posible: %1.</translation>
    </message>
    <message>
        <source>%1: there is no “%2”.</source>
        <translation>%1: no existe «%2».</translation>
    </message>
    <message>
        <source>“%1” has no option --%2.</source>
        <translation>«%1» no tiene la opción --%2.</translation>
    </message>
    <message>
        <source>There is no option --%1 before the command.</source>
        <translation>No existe la opción --%1 antes de la orden.</translation>
    </message>
    <message>
        <source>--%1 is said twice.</source>
        <translation>--%1 se ha dicho dos veces.</translation>
    </message>
    <message>
        <source>--%1 takes no value.</source>
        <translation>--%1 no lleva valor.</translation>
    </message>
    <message>
        <source>--%1 wants a value: %2.</source>
        <translation>--%1 pide un valor: %2.</translation>
    </message>
    <message>
        <source>A value that begins with -- is written --%1=VALUE.</source>
        <translation>Un valor que empieza por -- se escribe --%1=VALUE.</translation>
    </message>
    <message>
        <source>“%1” wants %2: %3.</source>
        <translation>«%1» pide %2: %3.</translation>
    </message>
    <message>
        <source>“%1” does not know what to do with “%2”.</source>
        <translation>«%1» no sabe qué hacer con «%2».</translation>
    </message>
    <message>
        <source>A name of several words is put in quotes.</source>
        <translation>Un nombre de varias palabras va entre comillas.</translation>
    </message>
    <message>
        <source>“%1” wants --%2: %3.</source>
        <translation>«%1» pide --%2: %3.</translation>
    </message>
    <message>
        <source>the book to work on; without it, your own</source>
        <translation>el libro con el que se trabaja; si no, el suyo</translation>
    </message>
    <message>
        <source>the day it is taken to be; without it, the local date</source>
        <translation>el día que se toma por hoy; si no, la fecha local</translation>
    </message>
    <message>
        <source>the language to speak; English where not said</source>
        <translation>el idioma; inglés si no se indica</translation>
    </message>
    <message>
        <source>explains the program, or the command it stands beside</source>
        <translation>explica el programa o la orden junto a la que está</translation>
    </message>
    <message>
        <source>says which version this is</source>
        <translation>dice qué versión es esta</translation>
    </message>
    <message>
        <source>prints the manual page</source>
        <translation>escribe la página de manual</translation>
    </message>
    <message>
        <source>prints what a shell needs to complete commands</source>
        <translation>escribe lo que un intérprete necesita para completar órdenes</translation>
    </message>
    <message>
        <source>%1 wants two things with = between them, and got “%2”.</source>
        <translation>%1 pide dos cosas con = entre ellas y ha recibido «%2».</translation>
    </message>
    <message>
        <source>See: proven-cli import --help</source>
        <translation>Vea: proven-cli import --help</translation>
    </message>
    <message>
        <source>--delimiter: “%1” is no single sign.</source>
        <translation>--delimiter: «%1» no es un solo signo.</translation>
    </message>
    <message>
        <source>Possible: a sign such as , or ; or | and the word tab.</source>
        <translation>Posible: un signo como , o ; o | y la palabra tab.</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>Nothing changed: all of it is in the book already.</source>
        <translation>No ha cambiado nada: todo está ya en el libro.</translation>
    </message>
    <message>
        <source>The good rows are in the book, but the rejected ones could not be written.</source>
        <translation>Las filas buenas están en el libro, pero las rechazadas no se pudieron escribir.</translation>
    </message>
    <message>
        <source>Rejected rows, with their reasons: %1</source>
        <translation>Filas rechazadas, con sus motivos: %1</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 can&apos;t be taken.</source>
        <translation>No se ha importado nada; no se puede tomar: %1.</translation>
    </message>
    <message>
        <source>Mend them, or add --skip-bad to take the good rows and write the others beside the file.</source>
        <translation>Corríjalas, o añada --skip-bad para tomar las filas buenas y escribir las demás junto al archivo.</translation>
    </message>
    <message>
        <source>Making a backup ...</source>
        <translation>Haciendo una copia de seguridad ...</translation>
    </message>
    <message>
        <source>Nothing was imported: no backup could be made before.</source>
        <translation>No se ha importado nada: antes no se pudo hacer una copia de seguridad.</translation>
    </message>
    <message>
        <source>Reading ...</source>
        <translation>Leyendo ...</translation>
    </message>
    <message>
        <source>Read %1.</source>
        <translation>Leído: %1.</translation>
    </message>
    <message>
        <source>Left out %1 of other vendors.</source>
        <translation>De otros proveedores, dejado fuera: %1.</translation>
    </message>
    <message>
        <source>Asking the laws of every row ...</source>
        <translation>Preguntando a las leyes por cada fila ...</translation>
    </message>
    <message>
        <source>A dry run, nothing was saved. It would say: %1</source>
        <translation>Un ensayo, no se ha guardado nada. Diría: %1</translation>
    </message>
    <message>
        <source>what the table holds; guessed where not said</source>
        <translation>qué contiene la tabla; se adivina si no se indica</translation>
    </message>
    <message>
        <source>FIELD=COLUMN: which column holds what, by its header or number</source>
        <translation>FIELD=COLUMN: qué columna contiene qué, por su encabezado o número</translation>
    </message>
    <message>
        <source>FIELD=VALUE: the same for every row</source>
        <translation>FIELD=VALUE: lo mismo para todas las filas</translation>
    </message>
    <message>
        <source>the order of year, month and day; guessed where not said</source>
        <translation>el orden de año, mes y día; se adivina si no se indica</translation>
    </message>
    <message>
        <source>the sign between cells, or the word tab; guessed where not said</source>
        <translation>el signo entre celdas, o la palabra tab; se adivina si no se indica</translation>
    </message>
    <message>
        <source>the decimal sign</source>
        <translation>el signo decimal</translation>
    </message>
    <message>
        <source>such as utf-8 or windows-1252; guessed where not said</source>
        <translation>como utf-8 o windows-1252; se adivina si no se indica</translation>
    </message>
    <message>
        <source>what ends a row; each of them where not said</source>
        <translation>lo que termina una fila; cualquiera si no se indica</translation>
    </message>
    <message>
        <source>the first row is data; columns go by their number</source>
        <translation>la primera fila ya es de datos; las columnas van por su número</translation>
    </message>
    <message>
        <source>one CSV row of names: only these vendors&apos; rows are read</source>
        <translation>una fila CSV de nombres: solo se leen las filas de esos proveedores</translation>
    </message>
    <message>
        <source>says what it would do, and saves nothing</source>
        <translation>dice lo que haría y no guarda nada</translation>
    </message>
    <message>
        <source>takes the good rows, and writes the others with their reasons to NAME.rejected.csv</source>
        <translation>toma las filas buenas y escribe las demás con sus motivos en NAME.rejected.csv</translation>
    </message>
    <message>
        <source>reads tables; the format is guessed, and the guesses are printed</source>
        <translation>lee tablas; el formato se adivina y se dice lo adivinado</translation>
    </message>
    <message>
        <source>the tables; several are one import</source>
        <translation>las tablas; varias son una sola importación</translation>
    </message>
    <message>
        <source>The formats csv and json hold these texts whole.</source>
        <translation>Los formatos csv y json contienen esos textos enteros.</translation>
    </message>
    <message>
        <source>Exported to %1</source>
        <translation>Exportado a %1</translation>
    </message>
    <message>
        <source>tables in a folder; or one file: for programs, a spreadsheet, a calendar of probation ends, due days and whom to get in touch with</source>
        <translation>tablas en una carpeta; o un archivo: para programas, una hoja de cálculo, un calendario con fines de prueba, fechas de entrega y con quién ponerse en contacto</translation>
    </message>
    <message>
        <source>writes the whole book, or a calendar of it, for other programs</source>
        <translation>escribe el libro entero, o un calendario de él, para otros programas</translation>
    </message>
    <message>
        <source>the folder (csv) or file (json, xlsx, ics) to write</source>
        <translation>la carpeta (csv) o el archivo (json, xlsx, ics) que se escribe</translation>
    </message>
    <message>
        <source>writes over what is there</source>
        <translation>escribe encima de lo que haya</translation>
    </message>
    <message>
        <source>done; for can: go or caution</source>
        <translation>hecho; con can: adelante o precaución</translation>
    </message>
    <message>
        <source>refused by a law, nothing to undo, or (check) a law broken in the book</source>
        <translation>rechazado por una ley, nada que deshacer, o (check) una ley incumplida en el libro</translation>
    </message>
    <message>
        <source>a command line that can&apos;t be read</source>
        <translation>una línea de órdenes que no se puede leer</translation>
    </message>
    <message>
        <source>bad input, such as an unknown vendor or 30 February; nothing changed</source>
        <translation>una entrada mala, como un proveedor desconocido o el 30 de febrero; no ha cambiado nada</translation>
    </message>
    <message>
        <source>trouble with the file: missing or damaged</source>
        <translation>problema con el archivo: falta o está dañado</translation>
    </message>
    <message>
        <source>Tries out vendors: up to ten for one kind of work, small jobs first, and nothing critical before six months and a record to match.</source>
        <translation>Pone a prueba a proveedores: hasta diez para una clase de trabajo, primero encargos pequeños, y nada crítico antes de seis meses y un historial a la altura.</translation>
    </message>
    <message>
        <source> (may be repeated)</source>
        <translation> (se puede repetir)</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Órdenes:</translation>
    </message>
    <message>
        <source>Options beside every command:</source>
        <translation>Opciones junto a cualquier orden:</translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation>Códigos de salida:</translation>
    </message>
    <message>
        <source>proven-cli COMMAND --help explains a command.</source>
        <translation>proven-cli COMMAND --help explica una orden.</translation>
    </message>
    <message>
        <source>proven-cli %1 COMMAND --help explains a command.</source>
        <translation>proven-cli %1 COMMAND --help explica una orden.</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>try out vendors, from the command line</source>
        <translation>poner a prueba a proveedores desde la línea de órdenes</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPCIÓN</translation>
    </message>
    <message>
        <source>OPTIONS BESIDE EVERY COMMAND</source>
        <translation>OPCIONES JUNTO A CUALQUIER ORDEN</translation>
    </message>
    <message>
        <source>COMMANDS</source>
        <translation>ÓRDENES</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>ESTADO DE SALIDA</translation>
    </message>
    <message>
        <source>Entered ahead: entry %1, “%2”, was stated for %3, when the machine&apos;s day was %4.</source>
        <translation>Apuntado por adelantado: la entrada %1, «%2», se dio para el %3, cuando el equipo estaba a %4.</translation>
    </message>
    <message>
        <source>The file is not as it was saved.</source>
        <translation>El archivo no está como se guardó.</translation>
    </message>
    <message>
        <source>The file is sound, but what it says breaks the laws of a book.</source>
        <translation>El archivo está sano, pero lo que dice incumple las leyes de un libro.</translation>
    </message>
    <message>
        <source>lists what was done to the book, the newest first</source>
        <translation>enumera lo que se hizo en el libro, lo más nuevo primero</translation>
    </message>
    <message>
        <source>how many at most</source>
        <translation>cuántas como mucho</translation>
    </message>
    <message>
        <source>takes back the last change</source>
        <translation>deshace el último cambio</translation>
    </message>
    <message>
        <source>takes back this entry of the history and all after it</source>
        <translation>deshace esta entrada del historial y todas las posteriores</translation>
    </message>
    <message>
        <source>does again what was taken back</source>
        <translation>rehace lo que se deshizo</translation>
    </message>
    <message>
        <source>examines the file and the laws inside it</source>
        <translation>examina el archivo y las leyes dentro de él</translation>
    </message>
    <message>
        <source>the name of the vendor</source>
        <translation>el nombre del proveedor</translation>
    </message>
    <message>
        <source>the job&apos;s ref, as log and list print it</source>
        <translation>la referencia del encargo, como la muestran log y list</translation>
    </message>
    <message>
        <source>the round; it may be left out where only one is meant</source>
        <translation>la ronda; se puede omitir si solo puede ser una</translation>
    </message>
    <message>
        <source>the task it is a piece of</source>
        <translation>la tarea de la que es una parte</translation>
    </message>
    <message>
        <source>your written reason for going on, where time-sensitivity alone speaks against it</source>
        <translation>su motivo escrito para seguir, cuando solo la urgencia está en contra</translation>
    </message>
    <message>
        <source>--start: “%1” is past, and a job to be given starts today (%2) or later.</source>
        <translation>--start: «%1» ya pasó, y un encargo por dar empieza hoy (%2) o después.</translation>
    </message>
    <message>
        <source>Add --given to record it as a job that is given already.</source>
        <translation>Añada --given para apuntarlo como ya dado.</translation>
    </message>
    <message>
        <source>Or say how it went with --outcome, where it is over.</source>
        <translation>O diga cómo fue con --outcome, si ya terminó.</translation>
    </message>
    <message>
        <source>Recorded against the rule: %1</source>
        <translation>Apuntado en contra de la regla: %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Precaución: %1</translation>
    </message>
    <message>
        <source>Its probation now ends on %1, not on %2.</source>
        <translation>Su prueba termina ahora el %1, no el %2.</translation>
    </message>
    <message>
        <source>A vendor is listed when they are added to a round.</source>
        <translation>Un proveedor figura en una ronda cuando se añade a ella.</translation>
    </message>
    <message>
        <source>what the job is called</source>
        <translation>cómo se llama el encargo</translation>
    </message>
    <message>
        <source>a ref of your own; a fresh one where not said</source>
        <translation>una referencia propia; una nueva si no se indica</translation>
    </message>
    <message>
        <source>it is given already: record it, don&apos;t ask</source>
        <translation>ya está dado: apuntarlo sin preguntar</translation>
    </message>
    <message>
        <source>what you decided</source>
        <translation>lo que ha decidido</translation>
    </message>
    <message>
        <source>how it went; open takes an outcome back</source>
        <translation>cómo fue; open retira un resultado</translation>
    </message>
    <message>
        <source>how many pieces of work are done</source>
        <translation>cuántas piezas de trabajo están hechas</translation>
    </message>
    <message>
        <source>what is worth keeping about it</source>
        <translation>lo que merece la pena guardar</translation>
    </message>
    <message>
        <source>gives a vendor a job, or records one that is given or over; prints its ref</source>
        <translation>da un encargo a un proveedor, o apunta uno ya dado o terminado; escribe su referencia</translation>
    </message>
    <message>
        <source>how it went, where it is over</source>
        <translation>cómo fue, si ya terminó</translation>
    </message>
    <message>
        <source>records how a job went</source>
        <translation>apunta cómo fue un encargo</translation>
    </message>
    <message>
        <source>corrects a job; an empty value takes back what was said</source>
        <translation>corrige un encargo; un valor vacío retira lo dicho</translation>
    </message>
    <message>
        <source>records that a later due day was asked for; only the owner&apos;s counts</source>
        <translation>apunta que se pidió una fecha posterior; solo cuenta la del dueño</translation>
    </message>
    <message>
        <source>who asked for it</source>
        <translation>quién la pidió</translation>
    </message>
    <message>
        <source>the later day</source>
        <translation>la fecha posterior</translation>
    </message>
    <message>
        <source>the day it was asked; today where not said</source>
        <translation>el día en que se pidió; hoy si no se indica</translation>
    </message>
    <message>
        <source>why you asked for it</source>
        <translation>por qué la pidió usted</translation>
    </message>
    <message>
        <source>lists jobs with their refs</source>
        <translation>enumera los encargos con sus referencias</translation>
    </message>
    <message>
        <source>only this vendor&apos;s</source>
        <translation>solo los de este proveedor</translation>
    </message>
    <message>
        <source>only those that are open</source>
        <translation>solo los abiertos</translation>
    </message>
    <message>
        <source>records a decision about a vendor in a round</source>
        <translation>apunta una decisión sobre un proveedor en una ronda</translation>
    </message>
    <message>
        <source>the day it is for; today where not said</source>
        <translation>el día para el que vale; hoy si no se indica</translation>
    </message>
    <message>
        <source>by how many months, 1 to 12, where it extends</source>
        <translation>cuántos meses, de 1 a 12, si prolonga</translation>
    </message>
    <message>
        <source>why: kept, and shown beside the vendor ever after</source>
        <translation>por qué: se conserva y se muestra siempre junto al proveedor</translation>
    </message>
    <message>
        <source>notes a contact with a vendor</source>
        <translation>apunta un contacto con un proveedor</translation>
    </message>
    <message>
        <source>what it was</source>
        <translation>qué fue</translation>
    </message>
    <message>
        <source>the day; today where not said</source>
        <translation>el día; hoy si no se indica</translation>
    </message>
    <message>
        <source>whom you spoke to</source>
        <translation>con quién habló</translation>
    </message>
    <message>
        <source>how many calls it took</source>
        <translation>cuántas llamadas hicieron falta</translation>
    </message>
    <message>
        <source>was anyone reached?</source>
        <translation>¿se localizó a alguien?</translation>
    </message>
    <message>
        <source>how you found them, 1 to 5; 4 and up is liked</source>
        <translation>qué impresión le causaron, de 1 a 5; desde 4, buena</translation>
    </message>
    <message>
        <source>says whether a vendor may be given this work today, and why</source>
        <translation>dice si hoy se le puede dar este trabajo a un proveedor y por qué</translation>
    </message>
    <message>
        <source>There is none yet. Add one: proven-cli %1 add NAME</source>
        <translation>Todavía no hay nada. Así se añade: proven-cli %1 add NAME</translation>
    </message>
    <message>
        <source>Say which round with --round: there are several.</source>
        <translation>Diga con --round qué ronda: hay varias.</translation>
    </message>
    <message>
        <source>There is no round “%1” in this book.</source>
        <translation>En este libro no hay ninguna ronda «%1».</translation>
    </message>
    <message>
        <source>All rounds: proven-cli round list</source>
        <translation>Todas las rondas: proven-cli round list</translation>
    </message>
    <message>
        <source>There is no vendor “%1” in this book.</source>
        <translation>En este libro no hay ningún proveedor «%1».</translation>
    </message>
    <message>
        <source>All vendors: proven-cli vendor list</source>
        <translation>Todos los proveedores: proven-cli vendor list</translation>
    </message>
    <message>
        <source>There is no task “%1” in this book.</source>
        <translation>En este libro no hay ninguna tarea «%1».</translation>
    </message>
    <message>
        <source>All tasks: proven-cli advise</source>
        <translation>Todas las tareas: proven-cli advise</translation>
    </message>
    <message>
        <source>There is no job with the ref “%1” in this book.</source>
        <translation>En este libro no hay ningún encargo con la referencia «%1».</translation>
    </message>
    <message>
        <source>All jobs with their refs: proven-cli list</source>
        <translation>Todos los encargos con sus referencias: proven-cli list</translation>
    </message>
    <message>
        <source>This book has no round yet.</source>
        <translation>Este libro todavía no tiene ninguna ronda.</translation>
    </message>
    <message>
        <source>Begin one: proven-cli round add NAME</source>
        <translation>Empiece una: proven-cli round add NAME</translation>
    </message>
    <message>
        <source>%1 is not listed in the round %2.</source>
        <translation>%1 no figura en la ronda %2.</translation>
    </message>
    <message>
        <source>List them: proven-cli vendor add &quot;%1&quot; --round &quot;%2&quot;</source>
        <translation>Así se añade: proven-cli vendor add &quot;%1&quot; --round &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Say what to do: a command is missing.</source>
        <translation>Diga qué hay que hacer: falta una orden.</translation>
    </message>
    <message>
        <source>The answer could not be written: the disk is full, or nobody reads it.</source>
        <translation>No se pudo escribir la respuesta: el disco está lleno o nadie la lee.</translation>
    </message>
    <message>
        <source>for people (text, the default) or for programs (json)</source>
        <translation>para personas (text, si no se indica) o para programas (json)</translation>
    </message>
    <message>
        <source>for people (text, the default; html, a page for the browser) or for programs (json)</source>
        <translation>para personas (text, si no se indica; html, una página para el navegador) o para programas (json)</translation>
    </message>
    <message>
        <source>says of every vendor: clock, record, standing, and why</source>
        <translation>dice de cada proveedor: reloj, historial, situación y por qué</translation>
    </message>
    <message>
        <source>only this round</source>
        <translation>solo esta ronda</translation>
    </message>
    <message>
        <source>says what needs you today, most urgent first</source>
        <translation>dice qué le necesita hoy, lo más urgente primero</translation>
    </message>
    <message>
        <source>says of each task whether to hand it out, and to whom</source>
        <translation>dice de cada tarea si conviene encargarla y a quién</translation>
    </message>
    <message>
        <source>the name of one task; all where not said</source>
        <translation>el nombre de una tarea; todas si no se indica</translation>
    </message>
    <message>
        <source>the kind of work; rounds of the same kind are linked</source>
        <translation>la clase de trabajo; las rondas de la misma clase están unidas</translation>
    </message>
    <message>
        <source>months of probation, 6 to 24; 6 where not said</source>
        <translation>meses de prueba, de 6 a 24; 6 si no se indica</translation>
    </message>
    <message>
        <source>hours a stranger is given at first; 1 where not said</source>
        <translation>horas que recibe al principio un desconocido; 1 si no se indica</translation>
    </message>
    <message>
        <source>money a stranger&apos;s first jobs may cost</source>
        <translation>dinero que pueden costar los primeros encargos a un desconocido</translation>
    </message>
    <message>
        <source>how many you mean to try, 2 to 10; 10 where not said</source>
        <translation>a cuántos piensa probar, de 2 a 10; 10 si no se indica</translation>
    </message>
    <message>
        <source>the name of the round</source>
        <translation>el nombre de la ronda</translation>
    </message>
    <message>
        <source>begins a round: one kind of work, up to ten vendors tried</source>
        <translation>empieza una ronda: una clase de trabajo, hasta diez proveedores a prueba</translation>
    </message>
    <message>
        <source>corrects a round; an empty value takes back what was said</source>
        <translation>corrige una ronda; un valor vacío retira lo dicho</translation>
    </message>
    <message>
        <source>its new name</source>
        <translation>su nuevo nombre</translation>
    </message>
    <message>
        <source>does it take new vendors?</source>
        <translation>¿admite proveedores nuevos?</translation>
    </message>
    <message>
        <source>takes no new vendors from now on; the rest goes on</source>
        <translation>ya no admite proveedores nuevos; lo demás sigue</translation>
    </message>
    <message>
        <source>takes a candidate that never started out of a round and frees the place</source>
        <translation>saca de una ronda a un candidato que nunca empezó y libera el lugar</translation>
    </message>
    <message>
        <source>the candidate</source>
        <translation>el candidato</translation>
    </message>
    <message>
        <source>lists the rounds</source>
        <translation>enumera las rondas</translation>
    </message>
    <message>
        <source>This book is whole: there is nothing to salvage, and nothing was made.</source>
        <translation>Este libro está entero: no hay nada que rescatar y no se ha hecho nada.</translation>
    </message>
    <message>
        <source>A copy of it is made with: proven-cli backup FILE</source>
        <translation>Una copia se hace con: proven-cli backup FILE</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Perdido:</translation>
    </message>
    <message>
        <source>Please look at:</source>
        <translation>Mire, por favor:</translation>
    </message>
    <message>
        <source>saves what can be read of a damaged book into a new one, and lists what can&apos;t</source>
        <translation>guarda en un libro nuevo lo que se puede leer de uno dañado y enumera lo que no</translation>
    </message>
    <message>
        <source>the new book; one that is there is never touched</source>
        <translation>el libro nuevo; uno que ya exista no se toca nunca</translation>
    </message>
    <message>
        <source>the round it belongs to</source>
        <translation>la ronda a la que pertenece</translation>
    </message>
    <message>
        <source>how long it takes each time</source>
        <translation>cuánto lleva cada vez</translation>
    </message>
    <message>
        <source>how often it comes</source>
        <translation>cada cuánto viene</translation>
    </message>
    <message>
        <source>what it keeps you from</source>
        <translation>de qué le aparta</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>cualquier otra cosa</translation>
    </message>
    <message>
        <source>the name of the task</source>
        <translation>el nombre de la tarea</translation>
    </message>
    <message>
        <source>adds a piece of your work that might be handed out</source>
        <translation>añade un trabajo suyo que se podría encargar</translation>
    </message>
    <message>
        <source>corrects a task; an empty value takes back what was said</source>
        <translation>corrige una tarea; un valor vacío retira lo dicho</translation>
    </message>
    <message>
        <source>--%1 and --%2 can&apos;t be asked together.</source>
        <translation>--%1 y --%2 no se pueden pedir juntas.</translation>
    </message>
    <message>
        <source>Ask one after the other.</source>
        <translation>Pídalas una tras otra.</translation>
    </message>
    <message>
        <source>--%1 belongs to --%2.</source>
        <translation>--%1 va con --%2.</translation>
    </message>
    <message>
        <source> or --</source>
        <translation> o --</translation>
    </message>
    <message>
        <source>See: proven-cli units --help</source>
        <translation>Vea: proven-cli units --help</translation>
    </message>
    <message>
        <source>Nothing was changed: %1 of the file can&apos;t be taken.</source>
        <translation>No ha cambiado nada; del archivo no se puede tomar: %1.</translation>
    </message>
    <message>
        <source>one cell</source>
        <translation>1 celda</translation>
    </message>
    <message>
        <source>%1 cells</source>
        <translation>%1 celdas</translation>
    </message>
    <message>
        <source>“%1” has no list to hand out.</source>
        <translation>«%1» no tiene ninguna lista que entregar.</translation>
    </message>
    <message>
        <source>Attach one: proven-cli units %1 --attach FILE</source>
        <translation>Adjunte una: proven-cli units %1 --attach FILE</translation>
    </message>
    <message>
        <source>Wrote the list to %1</source>
        <translation>Lista escrita en %1</translation>
    </message>
    <message>
        <source>Caution, %1: %2</source>
        <translation>Precaución, %1: %2</translation>
    </message>
    <message>
        <source>says how far a job with a list has come; attaches, hands out, reads back or splits its list</source>
        <translation>dice cuánto ha avanzado un encargo con lista; adjunta, entrega, vuelve a leer o reparte su lista</translation>
    </message>
    <message>
        <source>the table whose rows the job works through, instead of its list so far</source>
        <translation>la tabla cuyas filas recorre el encargo, en lugar de su lista hasta ahora</translation>
    </message>
    <message>
        <source>writes the list as a sheet to hand out: row, label, result, on</source>
        <translation>escribe la lista como hoja para entregar: row, label, result, on</translation>
    </message>
    <message>
        <source>with --sheet: writes over a file that is there</source>
        <translation>con --sheet: escribe encima de un archivo que ya exista</translation>
    </message>
    <message>
        <source>reads results back from a sheet, every row of it or none</source>
        <translation>vuelve a leer resultados de una hoja, todas sus filas o ninguna</translation>
    </message>
    <message>
        <source>with --read or --attach: results that are there may be replaced</source>
        <translation>con --read o --attach: se pueden reemplazar resultados que ya haya</translation>
    </message>
    <message>
        <source>the order of year, month and day in a sheet; guessed where not said</source>
        <translation>el orden de año, mes y día en una hoja; se adivina si no se indica</translation>
    </message>
    <message>
        <source>with --attach: the first row is part of the list</source>
        <translation>con --attach: la primera fila es parte de la lista</translation>
    </message>
    <message>
        <source>makes jobs of so many rows a week, after a small first one</source>
        <translation>hace encargos de tantas filas por semana, tras uno pequeño al principio</translation>
    </message>
    <message>
        <source>with --split: rows of the first job; what the cap leaves where not said</source>
        <translation>con --split: filas del primer encargo; lo que deja el tope si no se indica</translation>
    </message>
    <message>
        <source>with --split: when the first job is due; a week from its start where not said</source>
        <translation>con --split: cuándo vence el primer encargo; una semana desde su comienzo si no se indica</translation>
    </message>
    <message>
        <source>is no whole number.</source>
        <translation>no es un número entero.</translation>
    </message>
    <message>
        <source>Write it in figures, such as 12.</source>
        <translation>Escríbalo en cifras, como 12.</translation>
    </message>
    <message>
        <source>is out of range.</source>
        <translation>está fuera de los límites.</translation>
    </message>
    <message>
        <source>Write a number from 0 to %1.</source>
        <translation>Escriba un número de 0 a %1.</translation>
    </message>
    <message>
        <source>is no date.</source>
        <translation>no es una fecha.</translation>
    </message>
    <message>
        <source>Write year, month and day, such as 2026-11-23.</source>
        <translation>Escriba año, mes y día, como 2026-11-23.</translation>
    </message>
    <message>
        <source>Years go from %1 to %2.</source>
        <translation>Los años van de %1 a %2.</translation>
    </message>
    <message>
        <source>is no day: there is no such month.</source>
        <translation>no es un día: no existe ese mes.</translation>
    </message>
    <message>
        <source>Months go from 01 to 12.</source>
        <translation>Los meses van de 01 a 12.</translation>
    </message>
    <message>
        <source>is no day.</source>
        <translation>no es un día.</translation>
    </message>
    <message>
        <source>%1 has %2 days.</source>
        <translation>%1 tiene %2 días.</translation>
    </message>
    <message>
        <source>is no time of day.</source>
        <translation>no es una hora.</translation>
    </message>
    <message>
        <source>Write hours and minutes, such as 16:30.</source>
        <translation>Escriba horas y minutos, como 16:30.</translation>
    </message>
    <message>
        <source>is none of the five steps.</source>
        <translation>no es ninguno de los cinco grados.</translation>
    </message>
    <message>
        <source>Quality goes from 1 (%1) to 5 (%2); 3 and up is good work.</source>
        <translation>La calidad va de 1 (%1) a 5 (%2); desde 3 es buen trabajo.</translation>
    </message>
    <message>
        <source>Liked goes from 1 (%1) to 5 (%2); 4 and up is liked.</source>
        <translation>El agrado va de 1 (%1) a 5 (%2); desde 4 es agradable.</translation>
    </message>
    <message>
        <source>is no amount.</source>
        <translation>no es una cantidad.</translation>
    </message>
    <message>
        <source>Write it in figures with a decimal point and at most four decimals, such as 1.5; nothing below zero.</source>
        <translation>Escríbala en cifras con punto decimal y como mucho cuatro decimales, como 1.5; nada por debajo de cero.</translation>
    </message>
    <message>
        <source>a company or a person</source>
        <translation>una empresa o una persona</translation>
    </message>
    <message>
        <source>the persons to talk to</source>
        <translation>las personas con las que hablar</translation>
    </message>
    <message>
        <source>their e-mail address</source>
        <translation>su correo electrónico</translation>
    </message>
    <message>
        <source>their telephone number</source>
        <translation>su teléfono</translation>
    </message>
    <message>
        <source>their website</source>
        <translation>su sitio web</translation>
    </message>
    <message>
        <source>where more about them is found</source>
        <translation>dónde hay más sobre ellos</translation>
    </message>
    <message>
        <source>how you came upon them</source>
        <translation>cómo dio con ellos</translation>
    </message>
    <message>
        <source>what they are good at</source>
        <translation>qué se les da bien</translation>
    </message>
    <message>
        <source>what an hour costs</source>
        <translation>cuánto cuesta una hora</translation>
    </message>
    <message>
        <source>what to remember about them as people</source>
        <translation>qué conviene recordar de ellos como personas</translation>
    </message>
    <message>
        <source>what they hold of yours: keys, logins, lists</source>
        <translation>qué tienen de usted: llaves, accesos, listas</translation>
    </message>
    <message>
        <source>the first day they are away</source>
        <translation>el primer día que están fuera</translation>
    </message>
    <message>
        <source>the last day they are away</source>
        <translation>el último día que están fuera</translation>
    </message>
    <message>
        <source>Add --yes to do it. To put them out of sight only: proven-cli vendor archive &quot;%1&quot;</source>
        <translation>Añada --yes para hacerlo. Solo para quitarlo de la vista: proven-cli vendor archive &quot;%1&quot;</translation>
    </message>
    <message>
        <source>adds a vendor; with a round also lists them there, and one known already only that</source>
        <translation>añade un proveedor; con una ronda también lo pone en ella, y a uno conocido solo eso</translation>
    </message>
    <message>
        <source>the round to list them in</source>
        <translation>la ronda en la que ponerlo</translation>
    </message>
    <message>
        <source>corrects a vendor; an empty value takes back what was said</source>
        <translation>corrige un proveedor; un valor vacío retira lo dicho</translation>
    </message>
    <message>
        <source>their new name</source>
        <translation>su nuevo nombre</translation>
    </message>
    <message>
        <source>out of sight?</source>
        <translation>¿fuera de la vista?</translation>
    </message>
    <message>
        <source>puts a vendor out of sight; nothing is lost</source>
        <translation>quita de la vista a un proveedor; no se pierde nada</translation>
    </message>
    <message>
        <source>takes a vendor&apos;s personal text out of the book for privacy; it can&apos;t be undone</source>
        <translation>quita del libro el texto personal de un proveedor por privacidad; no se puede deshacer</translation>
    </message>
    <message>
        <source>yes, for good</source>
        <translation>sí, para siempre</translation>
    </message>
    <message>
        <source>lists the vendors</source>
        <translation>enumera los proveedores</translation>
    </message>
    <message>
        <source>harm is done if it goes wrong</source>
        <translation>hay daño si sale mal</translation>
    </message>
    <message>
        <source>a day late does harm</source>
        <translation>un día de retraso hace daño</translation>
    </message>
    <message>
        <source>how complicated the directions are</source>
        <translation>lo complicadas que son las instrucciones</translation>
    </message>
    <message>
        <source>the same again and again</source>
        <translation>lo mismo una y otra vez</translation>
    </message>
    <message>
        <source>the day it starts; today where not said</source>
        <translation>el día en que empieza; hoy si no se indica</translation>
    </message>
    <message>
        <source>the day it is promised for</source>
        <translation>el día para el que está prometido</translation>
    </message>
    <message>
        <source>the hour of the due day, where one was agreed</source>
        <translation>la hora de la entrega, si se acordó una</translation>
    </message>
    <message>
        <source>the vendor&apos;s own new date, for planning only</source>
        <translation>la nueva fecha del proveedor, solo para planificar</translation>
    </message>
    <message>
        <source>how many hours it takes</source>
        <translation>cuántas horas lleva</translation>
    </message>
    <message>
        <source>the price agreed</source>
        <translation>el precio acordado</translation>
    </message>
    <message>
        <source>what was paid</source>
        <translation>lo que se pagó</translation>
    </message>
    <message>
        <source>how many pieces of work it is</source>
        <translation>cuántas piezas de trabajo son</translation>
    </message>
    <message>
        <source>who did it at the vendor</source>
        <translation>quién lo hizo en el proveedor</translation>
    </message>
    <message>
        <source>whether it comes again</source>
        <translation>si se repite</translation>
    </message>
    <message>
        <source>told from memory</source>
        <translation>contado de memoria</translation>
    </message>
    <message>
        <source>the directions given</source>
        <translation>las instrucciones dadas</translation>
    </message>
    <message>
        <source>where more about it is found</source>
        <translation>dónde hay más sobre ello</translation>
    </message>
    <message>
        <source>the day it was over; today where not said</source>
        <translation>el día en que terminó; hoy si no se indica</translation>
    </message>
    <message>
        <source>delivered by the agreed hour?</source>
        <translation>¿entregado a la hora acordada?</translation>
    </message>
    <message>
        <source>were the directions followed?</source>
        <translation>¿se siguieron las instrucciones?</translation>
    </message>
    <message>
        <source>1 to 5; 3 and up is good work</source>
        <translation>de 1 a 5; desde 3 es buen trabajo</translation>
    </message>
    <message>
        <source>how people found them, 1 to 5; 4 and up is liked</source>
        <translation>qué impresión causaron, de 1 a 5; desde 4, buena</translation>
    </message>
    <message>
        <source>how many pieces are done; all where not said</source>
        <translation>cuántas piezas están hechas; todas si no se indica</translation>
    </message>
    <message>
        <source>take fewer pieces than planned as complete</source>
        <translation>dar por completas menos piezas de las previstas</translation>
    </message>
    <message>
        <source>--%1 does not belong to “%2”: it is about %3.</source>
        <translation>--%1 no va con «%2»: trata de %3.</translation>
    </message>
    <message>
        <source>Leave it out, or say how it went differently.</source>
        <translation>Quítelo, o diga de otro modo cómo fue.</translation>
    </message>
    <message>
        <source>what was delivered</source>
        <translation>lo entregado</translation>
    </message>
    <message>
        <source>the day it was over</source>
        <translation>el día en que terminó</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 encargo</translation>
    </message>
    <message>
        <source>1 entry</source>
        <translation>1 entrada</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>íntegra</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>All well: %1, %2 in the history.</source>
        <translation>Todo bien: %1, en el historial %2.</translation>
    </message>
    <message>
        <source>Saved into a new book, whose history begins anew: %1. The damaged one was left as it is.</source>
        <translation>Guardado en un libro nuevo, cuyo historial empieza de nuevo: %1. El dañado queda como está.</translation>
    </message>
    <message>
        <source>Whether anything was entered ahead can&apos;t be told: %1</source>
        <translation>No se puede saber si se anotó algo por adelantado: %1</translation>
    </message>
    <message>
        <source>changes in which currency the book counts; amounts stay as they are</source>
        <translation>cambia la moneda en la que cuenta el libro; los importes se quedan como están</translation>
    </message>
    <message>
        <source>three capitals, such as USD</source>
        <translation>tres mayúsculas, como USD</translation>
    </message>
    <message>
        <source>%1 is listed in no round.</source>
        <translation>%1 no está en ninguna ronda.</translation>
    </message>
    <message>
        <source>List them: proven-cli vendor add &quot;%1&quot; --round ROUND</source>
        <translation>Para incluirlo: proven-cli vendor add &quot;%1&quot; --round RONDA</translation>
    </message>
</context>
<context>
    <name>Corners</name>
    <message>
        <source>%1, not sure yet</source>
        <translation>%1, aún no es seguro</translation>
    </message>
    <message>
        <source>%1, %2. %3. %4: %5. Liked: %6.</source>
        <translation>%1, %2. %3. %4: %5. Agradable: %6.</translation>
    </message>
    <message>
        <source>%1 (not sure yet)</source>
        <translation>%1 (aún no es seguro)</translation>
    </message>
    <message>
        <source>%2 (1 more promise)</source>
        <translation>%2 (1 promesa más)</translation>
    </message>
    <message>
        <source>%2 (%1 more promises)</source>
        <translation>%2 (%1 promesas más)</translation>
    </message>
    <message>
        <source>%1 (nobody was asked how they liked it)</source>
        <translation>%1 (no se preguntó si resultó agradable)</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Not in the picture yet: %1.</source>
        <translation>Aún no en el cuadro: %1.</translation>
    </message>
    <message>
        <source>So far nobody has.</source>
        <translation>Hasta ahora, ninguno.</translation>
    </message>
    <message>
        <source>So far it is one.</source>
        <translation>Hasta ahora hay uno.</translation>
    </message>
    <message>
        <source>So far there are %1.</source>
        <translation>Hasta ahora hay %1.</translation>
    </message>
    <message>
        <source>Here you will see who is reliable and liked, as soon as three vendors have five outcomes each. %1</source>
        <translation>Aquí verá quién es fiable y agradable en cuanto tres proveedores tengan cinco resultados cada uno. %1</translation>
    </message>
</context>
<context>
    <name>CornersTable</name>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation>Esquina</translation>
    </message>
    <message>
        <source>Reliable</source>
        <translation>Fiable</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>Lo menos seguro</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Agradable</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>That day lies too far away.</source>
        <translation>Ese día queda demasiado lejos.</translation>
    </message>
    <message>
        <source>There is no month %1.</source>
        <translation>No existe el mes %1.</translation>
    </message>
    <message>
        <source>%1 has no day %2.</source>
        <translation>%1 no tiene día %2.</translation>
    </message>
    <message>
        <source>%1 %2 has no day %3.</source>
        <translation>%1 de %2 no tiene día %3.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>The calendar has no such day.</source>
        <translation>El calendario no tiene ese día.</translation>
    </message>
    <message>
        <source>No day is given.</source>
        <translation>No se ha dado ningún día.</translation>
    </message>
    <message>
        <source>Not understood. Write today, fri, 12.3, 3 May, -2 or +1w.</source>
        <translation>No se entiende. Escriba hoy, vie, 12.3, 3 mayo, -2 o +1w.</translation>
    </message>
</context>
<context>
    <name>Experience</name>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>%1 times</source>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 the one time it was counted.</source>
        <translation>%1 la única vez que se contó.</translation>
    </message>
    <message>
        <source>%1 on average, counted %2 times.</source>
        <translation>%1 de media, contadas %2 veces.</translation>
    </message>
    <message>
        <source>Reached %1 of %2 times.</source>
        <translation>Localizado %1 de %2 veces.</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archivado</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Encargo</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>a whole book</source>
        <translation>un libro entero</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rondas</translation>
    </message>
    <message>
        <source>vendors</source>
        <translation>proveedores</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>encargos</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>lists of jobs</source>
        <translation>listas de encargos</translation>
    </message>
    <message>
        <source>reminders put off</source>
        <translation>recordatorios aplazados</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>please look</source>
        <translation>revíselo, por favor</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>la coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>upright line |</source>
        <translation>barra vertical |</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>Fila %1, %2 «%3»: %4</translation>
    </message>
</context>
<context>
    <name>JobsTable</name>
    <message>
        <source>Job</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Directions were followed.</source>
        <translation>Se siguieron las indicaciones.</translation>
    </message>
    <message>
        <source>Directions were not followed.</source>
        <translation>No se siguieron las indicaciones.</translation>
    </message>
    <message>
        <source>The work: %1.</source>
        <translation>El trabajo: %1.</translation>
    </message>
    <message>
        <source>As people: %1.</source>
        <translation>Como personas: %1.</translation>
    </message>
    <message>
        <source>We asked for a later day: %1.</source>
        <translation>Pedimos un día posterior: %1.</translation>
    </message>
    <message>
        <source>Against the rule: %1</source>
        <translation>Contra la regla: %1</translation>
    </message>
</context>
<context>
    <name>LikenessTable</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What it looks like</source>
        <translation>A qué se parece</translation>
    </message>
    <message>
        <source>If it is the same</source>
        <translation>Si es lo mismo</translation>
    </message>
    <message>
        <source>Same vendor</source>
        <translation>El mismo proveedor</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Its rows are read as those of %1.</source>
        <translation>Sus filas se leen como las de %1.</translation>
    </message>
</context>
<context>
    <name>ManualPage</name>
    <message>
        <source>NAME</source>
        <translation>NOMBRE</translation>
    </message>
    <message>
        <source>try out vendors with small jobs before you rely on one</source>
        <translation>poner a prueba a proveedores con encargos pequeños antes de confiar en uno</translation>
    </message>
    <message>
        <source>SYNOPSIS</source>
        <translation>SINOPSIS</translation>
    </message>
    <message>
        <source>DESCRIPTION</source>
        <translation>DESCRIPCIÓN</translation>
    </message>
    <message>
        <source>Opens the window of Proven with the book that is named, or with the one that was open last. While it is open, a second start brings it forward. With --print it writes a paper and ends, also where there is no screen.</source>
        <translation>Abre la ventana de Proven con el libro indicado, o con el que estuvo abierto por última vez. Mientras está abierta, un segundo inicio la trae al frente. Con --print escribe un papel y termina, también donde no hay pantalla.</translation>
    </message>
    <message>
        <source>OPTIONS</source>
        <translation>OPCIONES</translation>
    </message>
    <message>
        <source>EXIT STATUS</source>
        <translation>ESTADO DE SALIDA</translation>
    </message>
    <message>
        <source>Done, or the window was closed.</source>
        <translation>Hecho, o se cerró la ventana.</translation>
    </message>
    <message>
        <source>A command line that can&apos;t be read.</source>
        <translation>Una línea de órdenes que no se puede leer.</translation>
    </message>
    <message>
        <source>Trouble with a file.</source>
        <translation>Problema con un archivo.</translation>
    </message>
    <message>
        <source>SEE ALSO</source>
        <translation>VÉASE TAMBIÉN</translation>
    </message>
    <message>
        <source>Refused by a law.</source>
        <translation>Rechazado por una ley.</translation>
    </message>
    <message>
        <source>An input that can&apos;t be used, such as a vendor who is not in the book.</source>
        <translation>Una entrada que no se puede usar, como un proveedor que no está en el libro.</translation>
    </message>
</context>
<context>
    <name>OpenJobCard</name>
    <message>
        <source>%1 of %2 remain</source>
        <translation>quedan %1 de %2</translation>
    </message>
    <message>
        <source>was due on %1</source>
        <translation>vencía el %1</translation>
    </message>
    <message>
        <source>due on %1</source>
        <translation>vence el %1</translation>
    </message>
    <message>
        <source>no due day</source>
        <translation>sin día de entrega</translation>
    </message>
    <message>
        <source>critical</source>
        <translation>crítico</translation>
    </message>
    <message>
        <source>time-sensitive</source>
        <translation>urgente</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>No due day</source>
        <translation>Sin día de entrega</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, antes de las %2</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Lo hace</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>%1, %2 of them done so far</source>
        <translation>%1, de ellas hechas hasta ahora: %2</translation>
    </message>
    <message>
        <source>Time agreed</source>
        <translation>Tiempo acordado</translation>
    </message>
    <message>
        <source>Price agreed</source>
        <translation>Precio acordado</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>No directions are written down: please ask before you begin.</source>
        <translation>No hay indicaciones escritas: pregunte, por favor, antes de empezar.</translation>
    </message>
    <message>
        <source>If the day or anything else here can&apos;t be kept, please tell us as soon as you know.</source>
        <translation>Si no se puede cumplir el día o cualquier otra cosa, díganoslo, por favor, en cuanto lo sepa.</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>All of them are done.</source>
        <translation>Están todas hechas.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>1 is done</source>
        <translation>1 está hecha</translation>
    </message>
    <message>
        <source>%1 are done</source>
        <translation>%1 están hechas</translation>
    </message>
    <message>
        <source>1 remains</source>
        <translation>queda 1</translation>
    </message>
    <message>
        <source>%1 remain</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Qué resultó</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>For %1, written on %2</source>
        <translation>Para %1, escrito el %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Job %1 for %2</source>
        <translation>Encargo %1 para %2</translation>
    </message>
    <message>
        <source>Hello %1,

here is the job for you.</source>
        <translation>Hola, %1:

aquí tiene su encargo.</translation>
    </message>
    <message>
        <source>The ten places</source>
        <translation>Las diez plazas</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Kept promises</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>kept promises %1</source>
        <translation>promesas cumplidas: %1</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>Lo menos seguro</translation>
    </message>
    <message>
        <source>least certain %1</source>
        <translation>lo menos seguro: %1</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Agradable</translation>
    </message>
    <message>
        <source>liked %1</source>
        <translation>agradable: %1</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Período de prueba</translation>
    </message>
    <message>
        <source>One place is free.</source>
        <translation>Queda una plaza libre.</translation>
    </message>
    <message>
        <source>%1 places are free.</source>
        <translation>Quedan %1 plazas libres.</translation>
    </message>
    <message>
        <source>In the order of kept promises, by the cautious end of the range: 9 to 1 sure it is at least that. The dot is the likely share, the band where it lies.</source>
        <translation>En el orden de las promesas cumplidas, según el extremo prudente del intervalo: seguro 9 a 1 que es al menos eso. El punto es la proporción probable; la franja, dónde está: seguro 9 a 1 a cada lado.</translation>
    </message>
    <message>
        <source>Let go on %1.</source>
        <translation>Dejado ir el %1.</translation>
    </message>
    <message>
        <source>Left on %1.</source>
        <translation>Se fue el %1.</translation>
    </message>
    <message>
        <source>Where each of them stands</source>
        <translation>Cómo está cada uno</translation>
    </message>
    <message>
        <source>What the record says</source>
        <translation>Qué dice el historial de resultados</translation>
    </message>
    <message>
        <source>Whom to keep: reliable and liked</source>
        <translation>Con quién quedarse: fiable y agradable</translation>
    </message>
    <message>
        <source>The bigger the dot, the more is known. The thin lines are the ranges: 9 to 1 sure on either side. Full dots are on trial, ticked ones proven, triangles need a look, hollow ones have ended.</source>
        <translation>Cuanto mayor es el punto, más se sabe. Las líneas finas son los intervalos: seguro 9 a 1 a cada lado. Los puntos llenos están a prueba, los marcados están probados, los triángulos piden atención y los huecos han terminado.</translation>
    </message>
    <message>
        <source>What the tries have cost</source>
        <translation>Lo que han costado las pruebas</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Encargos</translation>
    </message>
    <message>
        <source>jobs: %1</source>
        <translation>encargos: %1</translation>
    </message>
    <message>
        <source>Cost noted for</source>
        <translation>Coste anotado en</translation>
    </message>
    <message>
        <source>cost noted for %1</source>
        <translation>coste anotado en %1</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>paid %1</source>
        <translation>pagado: %1</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>sin anotar</translation>
    </message>
    <message>
        <source>Nobody has been listed in this round yet.</source>
        <translation>Todavía no se ha incluido a nadie en esta ronda.</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, a %2</translation>
    </message>
    <message>
        <source>Comparison of a round</source>
        <translation>Comparación de una ronda</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (cerrada)</translation>
    </message>
    <message>
        <source>Comparison: %1, %2</source>
        <translation>Comparación: %1, %2</translation>
    </message>
    <message>
        <source>Comparison %1</source>
        <translation>Comparación %1</translation>
    </message>
    <message>
        <source>Hello,

this is how the vendors we try out have done so far.</source>
        <translation>Hola:

así les ha ido hasta ahora a los proveedores que estamos probando.</translation>
    </message>
    <message>
        <source>%1 has not been promoted, so there is no letter. Probation has been over since %2: they may be promoted.</source>
        <translation>%1 no ha sido promovido, así que no hay carta. El período de prueba terminó el %2: puede promoverlo.</translation>
    </message>
    <message>
        <source>%1 has not been promoted, so there is no letter. %2</source>
        <translation>%1 no ha sido promovido, así que no hay carta. %2</translation>
    </message>
    <message>
        <source>Then they may be promoted.</source>
        <translation>Entonces podrá ser promovido.</translation>
    </message>
    <message>
        <source>On %1 %2 was promoted: proven for %3.</source>
        <translation>El %1, %2 fue promovido: probado para %3.</translation>
    </message>
    <message>
        <source>This comes after a probation of %1, from %2 to %3. It began with the first job, %4.</source>
        <translation>Esto sigue a un período de prueba de %1, del %2 al %3. Empezó con el primer encargo, %4.</translation>
    </message>
    <message>
        <source>From that day on they may be given critical work, too, and any task that they were found to handle.</source>
        <translation>Desde ese día también puede recibir trabajo crítico y cualquier tarea que haya demostrado saber hacer.</translation>
    </message>
    <message>
        <source>What was said on that day: %1</source>
        <translation>Lo que se dijo ese día: %1</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 encargo</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 encargos</translation>
    </message>
    <message>
        <source>no due day was moved after it had passed</source>
        <translation>ningún día de entrega se aplazó después de vencer</translation>
    </message>
    <message>
        <source>due days moved after they had passed: %1</source>
        <translation>días de entrega aplazados después de vencer: %1</translation>
    </message>
    <message>
        <source>no job is told from memory</source>
        <translation>ningún encargo está contado de memoria</translation>
    </message>
    <message>
        <source>told from memory: %1</source>
        <translation>contados de memoria: %1</translation>
    </message>
    <message>
        <source>%1 in this probation; %2; %3.</source>
        <translation>%1 en este período de prueba; %2; %3.</translation>
    </message>
    <message>
        <source>The record as it stood on %1</source>
        <translation>El historial de resultados tal como estaba el %1</translation>
    </message>
    <message>
        <source>Work in one month.</source>
        <translation>Trabajo en un mes.</translation>
    </message>
    <message>
        <source>Work in %1 different months.</source>
        <translation>Trabajo en %1 meses distintos.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The record bore out the promotion on the day it was decided.</source>
        <translation>El historial de resultados respaldaba la promoción el día en que se decidió.</translation>
    </message>
    <message>
        <source>The record did not bear out the promotion on the day it was decided; the reason above was given for it.</source>
        <translation>El historial de resultados no respaldaba la promoción el día en que se decidió; se dio para ella el motivo de arriba.</translation>
    </message>
    <message>
        <source>Day and signature</source>
        <translation>Fecha y firma</translation>
    </message>
    <message>
        <source>Letter of promotion</source>
        <translation>Carta de promoción</translation>
    </message>
    <message>
        <source>Promotion of %1, printed on %2</source>
        <translation>Promoción de %1, impresa el %2</translation>
    </message>
    <message>
        <source>Promotion of %1</source>
        <translation>Promoción de %1</translation>
    </message>
    <message>
        <source>Hello %1,

we are glad to write this down.</source>
        <translation>Hola, %1:

nos alegra dejar esto por escrito.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Scorecard: %1</source>
        <translation>Ficha: %1</translation>
    </message>
    <message>
        <source>Comparison: %1</source>
        <translation>Comparación: %1</translation>
    </message>
    <message>
        <source>Job: %1</source>
        <translation>Encargo: %1</translation>
    </message>
    <message>
        <source>Letter of promotion: %1</source>
        <translation>Carta de promoción: %1</translation>
    </message>
    <message>
        <source>nothing known yet</source>
        <translation>aún no se sabe nada</translation>
    </message>
    <message>
        <source>at least %1%, at most %2%</source>
        <translation>al menos %1%, como mucho %2%</translation>
    </message>
    <message>
        <source>0 to 100%</source>
        <translation>0 a 100%</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buenos</translation>
    </message>
    <message>
        <source>9 to 1 sure it is</source>
        <translation>Seguro 9 a 1 que es</translation>
    </message>
    <message>
        <source>9 to 1 sure it is %1</source>
        <translation>seguro 9 a 1 que es %1</translation>
    </message>
    <message>
        <source>The dot is the likely share, the band where it lies: 9 to 1 sure on either side. Counted are the last 24 outcomes of the last twelve months.</source>
        <translation>El punto es la proporción probable; la franja, dónde está: seguro 9 a 1 a cada lado. Cuentan los últimos 24 resultados de los últimos doce meses.</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Especialidades</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Tarifa por hora</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>How it has gone</source>
        <translation>Cómo ha ido</translation>
    </message>
    <message>
        <source>Nothing has ended yet, so nothing can be said about the work so far.</source>
        <translation>Todavía no ha terminado nada, así que nada puede decirse aún del trabajo.</translation>
    </message>
    <message>
        <source>Least certain: %1.</source>
        <translation>Lo menos seguro: %1.</translation>
    </message>
    <message>
        <source>How the promotion stands today</source>
        <translation>Cómo está hoy la promoción</translation>
    </message>
    <message>
        <source>What a promotion needs</source>
        <translation>Qué hace falta para una promoción</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Hace falta</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Met or missing</source>
        <translation>Cumplido o pendiente</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Cumplido</translation>
    </message>
    <message>
        <source>Tasks handled well</source>
        <translation>Tareas bien hechas</translation>
    </message>
    <message>
        <source>directions not followed</source>
        <translation>indicaciones no seguidas</translation>
    </message>
    <message>
        <source>work %1</source>
        <translation>trabajo %1</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>de memoria</translation>
    </message>
    <message>
        <source>before this probation, not counted</source>
        <translation>antes de este período de prueba, no cuenta</translation>
    </message>
    <message>
        <source>%1 delivered</source>
        <translation>%1 entregados</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 abiertos</translation>
    </message>
    <message>
        <source>of them %1 past due</source>
        <translation>de ellos vencidos: %1</translation>
    </message>
    <message>
        <source>%1 cancelled by us</source>
        <translation>cancelados por nosotros: %1</translation>
    </message>
    <message>
        <source>%1 abandoned</source>
        <translation>abandonados: %1</translation>
    </message>
    <message>
        <source>1 job in this probation</source>
        <translation>1 encargo en este período de prueba</translation>
    </message>
    <message>
        <source>%1 jobs in this probation</source>
        <translation>%1 encargos en este período de prueba</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Jobs, the newest first</source>
        <translation>Encargos, los más recientes primero</translation>
    </message>
    <message>
        <source>No job has been given yet.</source>
        <translation>Todavía no se ha dado ningún encargo.</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Dado</translation>
    </message>
    <message>
        <source>given %1</source>
        <translation>dado el %1</translation>
    </message>
    <message>
        <source>due %1</source>
        <translation>vence el %1</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Talks and contacts</source>
        <translation>Conversaciones y contactos</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>How the work went</source>
        <translation>Cómo fue el trabajo</translation>
    </message>
    <message>
        <source>Calls to reach somebody: %1</source>
        <translation>Llamadas para localizar a alguien: %1</translation>
    </message>
    <message>
        <source>Scorecard</source>
        <translation>Ficha</translation>
    </message>
    <message>
        <source>Scorecard of %1, %2</source>
        <translation>Ficha de %1, %2</translation>
    </message>
    <message>
        <source>Scorecard of %1</source>
        <translation>Ficha de %1</translation>
    </message>
    <message>
        <source>Hello %1,

this is how our work together has gone so far.</source>
        <translation>Hola, %1:

así ha ido hasta ahora nuestro trabajo juntos.</translation>
    </message>
</context>
<context>
    <name>PreviewWords</name>
    <message>
        <source>This starts the clock: probation then ends on %1.</source>
        <translation>Con esto empieza a correr el período de prueba: termina entonces el %1.</translation>
    </message>
    <message>
        <source>The clock then has not begun: no job of this trial has started.</source>
        <translation>El período de prueba entonces no ha empezado: ningún encargo de esta prueba ha comenzado.</translation>
    </message>
    <message>
        <source>The end of probation moves from %1 to %2.</source>
        <translation>El final del período de prueba pasa del %1 al %2.</translation>
    </message>
</context>
<context>
    <name>ProbationLine</name>
    <message>
        <source>stopped %1</source>
        <translation>detenido: %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1. On time: %2.</source>
        <translation>%1. A tiempo: %2.</translation>
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
        <translation>Esto no se pudo escribir en %1: %2</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>ReadingWords</name>
    <message>
        <source>Away until %1</source>
        <translation>Ausente hasta el %1</translation>
    </message>
    <message>
        <source>Away since %1</source>
        <translation>Ausente desde el %1</translation>
    </message>
    <message>
        <source>Away from %1 to %2</source>
        <translation>Ausente del %1 al %2</translation>
    </message>
    <message>
        <source>Away from %1 on</source>
        <translation>Ausente a partir del %1</translation>
    </message>
</context>
<context>
    <name>RoundFigures</name>
    <message>
        <source>%1: %2. You mean to try %3; probation lasts %4.</source>
        <translation>%1: %2. Quiere probar %3; el período de prueba dura %4.</translation>
    </message>
    <message>
        <source>No job given yet. The first one starts a vendor&apos;s clock.</source>
        <translation>Todavía ningún encargo. Con el primero empieza a correr el período de prueba.</translation>
    </message>
    <message>
        <source>1 job so far</source>
        <translation>1 encargo hasta ahora</translation>
    </message>
    <message>
        <source>%1 jobs so far</source>
        <translation>%1 encargos hasta ahora</translation>
    </message>
    <message>
        <source>%1; what they cost is not noted.</source>
        <translation>%1; no está anotado lo que cuestan.</translation>
    </message>
    <message>
        <source> (noted for %1 of them)</source>
        <translation> (anotado en %1 de ellos)</translation>
    </message>
    <message>
        <source>%1. The tries have cost %2%3.</source>
        <translation>%1. Las pruebas han costado %2%3.</translation>
    </message>
    <message>
        <source>%1 That is after their probation ends: give the best three more.</source>
        <translation>%1 Eso es después de que termine su período de prueba: dé tres más a los mejores.</translation>
    </message>
    <message>
        <source>At the pace of the last %1 days the tenth promise falls on %2, with %3 first.</source>
        <translation>Al ritmo de los últimos %1 días la décima promesa cae el %2, la primera con %3.</translation>
    </message>
</context>
<context>
    <name>RoundTable</name>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Kept promises</source>
        <translation>Promesas cumplidas</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Período de prueba</translation>
    </message>
    <message>
        <source>Least certain</source>
        <translation>Lo menos seguro</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Agradable</translation>
    </message>
    <message>
        <source>Place %1 is free</source>
        <translation>La plaza %1 está libre</translation>
    </message>
</context>
<context>
    <name>RoundsTable</name>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Tipo de trabajo</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plazas</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (cerrada)</translation>
    </message>
    <message>
        <source>%1 of %2 places used</source>
        <translation>%1 de %2 plazas ocupadas</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <comment>one vendor</comment>
        <translation>%1 probado</translation>
    </message>
    <message>
        <source>%1 proven</source>
        <comment>several vendors</comment>
        <translation>%1 probados</translation>
    </message>
    <message>
        <source>%1 on trial</source>
        <comment>one vendor</comment>
        <translation>%1 a prueba</translation>
    </message>
    <message>
        <source>%1 on trial</source>
        <comment>several vendors</comment>
        <translation>%1 a prueba</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <comment>one vendor</comment>
        <translation>%1 en pausa</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <comment>several vendors</comment>
        <translation>%1 en pausa</translation>
    </message>
    <message>
        <source>%1 candidate</source>
        <translation>%1 candidato</translation>
    </message>
    <message>
        <source>%1 candidates</source>
        <translation>%1 candidatos</translation>
    </message>
    <message>
        <source>%1 let go</source>
        <comment>one vendor</comment>
        <translation>%1 dejado ir</translation>
    </message>
    <message>
        <source>%1 let go</source>
        <comment>several vendors</comment>
        <translation>%1 dejados ir</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>one vendor</comment>
        <translation>%1 se fue</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>several vendors</comment>
        <translation>%1 se fueron</translation>
    </message>
</context>
<context>
    <name>SaveElsewhere</name>
    <message>
        <source>Save the book in another file</source>
        <translation>Guardar el libro en otro archivo</translation>
    </message>
    <message>
        <source>Books (*.proven)</source>
        <translation>Libros (*.proven)</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>The old file could not be read any more. What you had open is in the new one; its history begins anew.</source>
        <translation>El archivo anterior ya no se podía leer. Lo que tenía abierto está en el nuevo; su historial empieza de cero.</translation>
    </message>
</context>
<context>
    <name>TasksTable</name>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation>Consejo</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Lleva</translation>
    </message>
    <message>
        <source>Keeps you from</source>
        <translation>Le quita tiempo para</translation>
    </message>
    <message>
        <source>Who may take it</source>
        <translation>Quién puede hacerla</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie todavía</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>%1 (+%2 more)</source>
        <translation>%1 (+%2 más)</translation>
    </message>
</context>
<context>
    <name>TimeLine</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>directions not followed</source>
        <translation>indicaciones no seguidas</translation>
    </message>
    <message>
        <source>work %1</source>
        <translation>trabajo %1</translation>
    </message>
    <message>
        <source>from memory</source>
        <translation>de memoria</translation>
    </message>
    <message>
        <source>against the rule</source>
        <translation>contra la regla</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>con %1</translation>
    </message>
    <message>
        <source>reached by the first call</source>
        <translation>localizado con la primera llamada</translation>
    </message>
    <message>
        <source>%1 calls</source>
        <translation>%1 llamadas</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>no localizado</translation>
    </message>
    <message>
        <source>as people: %1</source>
        <translation>como personas: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
    <message>
        <source>against the record</source>
        <translation>en contra del historial de resultados</translation>
    </message>
    <message>
        <source>does not stand any more</source>
        <translation>ya no vale</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Decisión: %1</translation>
    </message>
    <message>
        <source>given all the same: %1</source>
        <translation>encargado de todos modos: %1</translation>
    </message>
</context>
<context>
    <name>TodayInBrief</name>
    <message>
        <source>critical work that is out</source>
        <translation>trabajo crítico en curso</translation>
    </message>
    <message>
        <source>critical work that is out with %1 vendors</source>
        <translation>trabajo crítico en curso con %1 proveedores</translation>
    </message>
    <message>
        <source>how it went with 1 vendor</source>
        <translation>cómo fue con 1 proveedor</translation>
    </message>
    <message>
        <source>how it went with %1 vendors</source>
        <translation>cómo fue con %1 proveedores</translation>
    </message>
    <message>
        <source>1 handover</source>
        <translation>1 traspaso</translation>
    </message>
    <message>
        <source>%1 handovers</source>
        <translation>%1 traspasos</translation>
    </message>
    <message>
        <source>1 decision</source>
        <translation>1 decisión</translation>
    </message>
    <message>
        <source>%1 decisions</source>
        <translation>%1 decisiones</translation>
    </message>
    <message>
        <source>1 vendor to talk to</source>
        <translation>1 proveedor con quien hablar</translation>
    </message>
    <message>
        <source>%1 vendors to talk to</source>
        <translation>%1 proveedores con quienes hablar</translation>
    </message>
    <message>
        <source>1 due day that is near</source>
        <translation>1 día de entrega próximo</translation>
    </message>
    <message>
        <source>%1 due days that are near</source>
        <translation>%1 días de entrega próximos</translation>
    </message>
    <message>
        <source>1 probation that ends soon</source>
        <translation>1 período de prueba que termina pronto</translation>
    </message>
    <message>
        <source>%1 probations that end soon</source>
        <translation>%1 períodos de prueba que terminan pronto</translation>
    </message>
    <message>
        <source>1 vendor with too little to do</source>
        <translation>1 proveedor con muy poco que hacer</translation>
    </message>
    <message>
        <source>%1 vendors with too little to do</source>
        <translation>%1 proveedores con muy poco que hacer</translation>
    </message>
    <message>
        <source>1 vendor to get in touch with</source>
        <translation>1 proveedor a quien llamar</translation>
    </message>
    <message>
        <source>%1 vendors to get in touch with</source>
        <translation>%1 proveedores a quienes llamar</translation>
    </message>
    <message>
        <source>1 round that wants more vendors</source>
        <translation>1 ronda que pide más proveedores</translation>
    </message>
    <message>
        <source>%1 rounds that want more vendors</source>
        <translation>%1 rondas que piden más proveedores</translation>
    </message>
    <message>
        <source>a backup</source>
        <translation>una copia de seguridad</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>1 thing needs you today: </source>
        <translation>1 cosa le necesita hoy: </translation>
    </message>
    <message>
        <source>%1 things need you today: </source>
        <translation>%1 cosas le necesitan hoy: </translation>
    </message>
</context>
<context>
    <name>TodayTable</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What needs you</source>
        <translation>Qué requiere su atención</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Siguiente paso</translation>
    </message>
    <message>
        <source>This book</source>
        <translation>Este libro</translation>
    </message>
    <message>
        <source>%1 (+%2 more)</source>
        <translation>%1 (+%2 más)</translation>
    </message>
</context>
<context>
    <name>TroubleWords</name>
    <message>
        <source>No backup was made: the folder %1 can&apos;t be made or written (%2). Your book was not touched. See whether its disk has room and may be written.</source>
        <translation>No se hizo la copia de seguridad: la carpeta %1 no se puede crear o no se puede escribir en ella (%2). Su libro no se ha tocado. Compruebe si su disco tiene sitio y admite escritura.</translation>
    </message>
    <message>
        <source>No backup was made: at %1 lies another book by now. Open it anew.</source>
        <translation>No se hizo la copia de seguridad: en %1 hay ahora otro libro. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The list of backups %1 could not be written (%2). Your book was not touched. See whether its folder is there, has room and may be written.</source>
        <translation>No se pudo escribir la lista de copias de seguridad %1 (%2). Su libro no se ha tocado. Compruebe si su carpeta está ahí, tiene sitio y admite escritura.</translation>
    </message>
    <message>
        <source>%1 is no book of this program: %2 It was left as it is. Choose a file that ends in .proven, or make a new book.</source>
        <translation>%1 no es un libro de este programa: %2 Se dejó como está. Elija un archivo que termine en .proven o cree un libro nuevo.</translation>
    </message>
    <message>
        <source>There is no file %1. Nothing was changed. See whether it was moved or renamed, or its disk is not connected; or make a new book.</source>
        <translation>No existe el archivo %1. No se cambió nada. Compruebe si se movió o cambió de nombre, o si su disco no está conectado; o cree un libro nuevo.</translation>
    </message>
    <message>
        <source>it is a link. Open the file that it leads to.</source>
        <translation>es un enlace. Abra el archivo al que lleva.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2). Nothing was changed. See whether you may read the file.</source>
        <translation>%1 no se puede leer (%2). No se cambió nada. Compruebe si tiene permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>it is a folder.</source>
        <translation>es una carpeta.</translation>
    </message>
    <message>
        <source>it is no ordinary file.</source>
        <translation>no es un archivo corriente.</translation>
    </message>
    <message>
        <source>it is empty.</source>
        <translation>está vacío.</translation>
    </message>
    <message>
        <source>it is too short.</source>
        <translation>es demasiado corto.</translation>
    </message>
    <message>
        <source>%1 is no full path. Nothing was changed. Give the path from the root.</source>
        <translation>%1 no es una ruta completa. No se cambió nada. Dé la ruta desde la raíz.</translation>
    </message>
    <message>
        <source>There is already a file %1. It was left as it is. Choose another name.</source>
        <translation>Ya existe un archivo %1. Se dejó como está. Elija otro nombre.</translation>
    </message>
    <message>
        <source>%1 could not be made (%2). Nothing was changed. See whether its folder is there, has room and may be written.</source>
        <translation>%1 no se pudo crear (%2). No se cambió nada. Compruebe si su carpeta está ahí, tiene sitio y admite escritura.</translation>
    </message>
    <message>
        <source>it is of another format.</source>
        <translation>es de otro formato.</translation>
    </message>
    <message>
        <source>it is the database of another program.</source>
        <translation>es la base de datos de otro programa.</translation>
    </message>
    <message>
        <source>it does not say of which version it is.</source>
        <translation>no dice de qué versión es.</translation>
    </message>
    <message>
        <source>another program switched it to write-ahead logging.</source>
        <translation>otro programa lo pasó a registro de escritura anticipada.</translation>
    </message>
    <message>
        <source>another program overwrote it.</source>
        <translation>otro programa lo sobrescribió.</translation>
    </message>
    <message>
        <source>it does not say what it should hold.</source>
        <translation>no dice lo que debería contener.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of this program and must be upgraded before it can be read, but it can&apos;t be written. Nothing was changed. Copy the book to a place where you may write.</source>
        <translation>%1 se hizo con una versión anterior de este programa y hay que actualizarlo antes de leerlo, pero no se puede escribir en él. No se cambió nada. Copie el libro a un sitio donde pueda escribir.</translation>
    </message>
    <message>
        <source>%1 was made by an older version of this program and must be upgraded before it can be read. Nothing was changed. Restore it, or open a copy of it.</source>
        <translation>%1 se hizo con una versión anterior de este programa y hay que actualizarlo antes de leerlo. No se cambió nada. Restáurelo o abra una copia.</translation>
    </message>
    <message>
        <source>%1 was opened for reading alone. Nothing was changed. To work on with it, restore it.</source>
        <translation>%1 se abrió solo para leer. No se cambió nada. Para seguir trabajando con él, restáurelo.</translation>
    </message>
    <message>
        <source>what you see is what could be read of it.</source>
        <translation>lo que ve es lo que se pudo leer de él.</translation>
    </message>
    <message>
        <source>The new book %1 could not be read again as it was written, and was thrown away. See whether the disk is well.</source>
        <translation>El libro nuevo %1 no se pudo volver a leer tal como se escribió y se desechó. Compruebe si el disco está bien.</translation>
    </message>
    <message>
        <source>what is in it is not what was saved last. The disk, or another program, changed it.</source>
        <translation>lo que contiene no es lo último que se guardó. El disco, u otro programa, lo cambió.</translation>
    </message>
    <message>
        <source>the book itself is not in it.</source>
        <translation>el propio libro no está en él.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program, and this one can&apos;t read it. Nothing was changed. Install the newer version.</source>
        <translation>%1 se hizo con una versión más nueva de este programa, y esta no puede leerlo. No se cambió nada. Instale la versión más nueva.</translation>
    </message>
    <message>
        <source>Saving to %1 failed, and the file can&apos;t be read to see whether the last change is in it. Everything saved before is kept. See whether the disk is well, open the book again and look at its history.</source>
        <translation>Falló el guardado en %1, y el archivo no se puede leer para ver si el último cambio está en él. Todo lo guardado antes se conserva. Compruebe si el disco está bien, abra de nuevo el libro y mire su historial.</translation>
    </message>
    <message>
        <source>The last change is in %1, but the disk does not confirm that it would outlast a power cut. See whether the disk is well, then look at the history to see whether the change is there.</source>
        <translation>El último cambio está en %1, pero el disco no confirma que sobreviviría a un corte de luz. Compruebe si el disco está bien y mire luego el historial para ver si el cambio está ahí.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program. It can be read here, not changed, so that nothing is lost that this version does not know. Install the newer version to change it.</source>
        <translation>%1 se hizo con una versión más nueva de este programa. Aquí se puede leer, pero no cambiar, para que no se pierda nada que esta versión no conozca. Instale la versión más nueva para cambiarlo.</translation>
    </message>
    <message>
        <source>%1 can be read, not changed: the file, its folder or its disk may not be written. Allow writing, or copy the book to a place where you may.</source>
        <translation>%1 se puede leer, pero no cambiar: el archivo, su carpeta o su disco no admiten escritura. Permita la escritura o copie el libro a un sitio donde pueda escribir.</translation>
    </message>
    <message>
        <source>%1 was moved, replaced or deleted by another program while it was open. Nothing was changed. Put the file back, or open the book again from where it is now.</source>
        <translation>Otro programa movió, reemplazó o borró %1 mientras estaba abierto. No se cambió nada. Devuelva el archivo a su sitio o abra el libro de nuevo desde donde está ahora.</translation>
    </message>
    <message>
        <source>%1 was overwritten by another program while it was open: it holds another book now, or an earlier state of this one. Nothing was changed. Look for the book in your backups, and open it from there.</source>
        <translation>Otro programa sobrescribió %1 mientras estaba abierto: ahora contiene otro libro o un estado anterior de este. No se cambió nada. Busque el libro en sus copias de seguridad y ábralo desde allí.</translation>
    </message>
    <message>
        <source>rows out of order</source>
        <translation>filas fuera de orden</translation>
    </message>
    <message>
        <source>damaged pages</source>
        <translation>páginas dañadas</translation>
    </message>
    <message>
        <source>%1 was not opened: the database library of this machine does not keep what the program relies on (%2). Nothing was changed. Install the program and SQLite anew.</source>
        <translation>%1 no se abrió: la biblioteca de bases de datos de esta máquina no cumple lo que el programa necesita (%2). No se cambió nada. Instale de nuevo el programa y SQLite.</translation>
    </message>
    <message>
        <source>entry %1 of its history is not there.</source>
        <translation>la anotación %1 de su historial no está.</translation>
    </message>
    <message>
        <source>the entries of its history are out of order.</source>
        <translation>las anotaciones de su historial están fuera de orden.</translation>
    </message>
    <message>
        <source>Between the entries %1 and %2 of the history something is missing.</source>
        <translation>Entre las anotaciones %1 y %2 del historial falta algo.</translation>
    </message>
    <message>
        <source>Entry %1 of the history does not follow upon the one before it.</source>
        <translation>La anotación %1 del historial no sigue a la anterior.</translation>
    </message>
    <message>
        <source>Entry %1 of the history does not hold what was written into it.</source>
        <translation>La anotación %1 del historial no contiene lo que se escribió en ella.</translation>
    </message>
    <message>
        <source>entry %1 of its history can&apos;t be read.</source>
        <translation>la anotación %1 de su historial no se puede leer.</translation>
    </message>
    <message>
        <source>what entry %1 of its history changed can&apos;t be read.</source>
        <translation>lo que cambió la anotación %1 de su historial no se puede leer.</translation>
    </message>
    <message>
        <source>in the table %1, row %2 is not there.</source>
        <translation>en la tabla %1 no está la fila %2.</translation>
    </message>
    <message>
        <source>in the table %1, row %2, the column %3 holds what can&apos;t be.</source>
        <translation>en la tabla %1, fila %2, la columna %3 contiene lo que no puede ser.</translation>
    </message>
    <message>
        <source>Nothing was restored: %1 What lies at %2 was left as it is.</source>
        <translation>No se restauró nada: %1 Lo que hay en %2 se dejó como está.</translation>
    </message>
    <message>
        <source>its folder can&apos;t be changed (%1). See whether it may be written.</source>
        <translation>su carpeta no se puede cambiar (%1). Compruebe si admite escritura.</translation>
    </message>
    <message>
        <source>there lies a link. Name the file that it leads to.</source>
        <translation>ahí hay un enlace. Nombre el archivo al que lleva.</translation>
    </message>
    <message>
        <source>there lies something that is no ordinary file. Choose another name.</source>
        <translation>ahí hay algo que no es un archivo corriente. Elija otro nombre.</translation>
    </message>
    <message>
        <source>that is the backup itself. Choose another name.</source>
        <translation>eso es la propia copia de seguridad. Elija otro nombre.</translation>
    </message>
    <message>
        <source>before restore</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>that is no full path. Give the path from the root.</source>
        <translation>eso no es una ruta completa. Dé la ruta desde la raíz.</translation>
    </message>
    <message>
        <source>%1 was restored, but the disk does not confirm that this would outlast a power cut. See whether the disk is well, and look at the book again.</source>
        <translation>%1 se restauró, pero el disco no confirma que esto sobreviviría a un corte de luz. Compruebe si el disco está bien y mire el libro otra vez.</translation>
    </message>
    <message>
        <source>The book&apos;s currency</source>
        <translation>La moneda del libro</translation>
    </message>
    <message>
        <source>The round %1</source>
        <translation>La ronda %1</translation>
    </message>
    <message>
        <source>The vendor %1</source>
        <translation>El proveedor %1</translation>
    </message>
    <message>
        <source>A vendor&apos;s place in a round (row %1)</source>
        <translation>La plaza de un proveedor en una ronda (fila %1)</translation>
    </message>
    <message>
        <source>A decision of %1 (%2)</source>
        <translation>Una decisión de %1 (%2)</translation>
    </message>
    <message>
        <source>The task %1</source>
        <translation>La tarea %1</translation>
    </message>
    <message>
        <source>The job %1 of %2 (ref %3)</source>
        <translation>El encargo %1 de %2 (ref. %3)</translation>
    </message>
    <message>
        <source>The list&apos;s row %1 %2</source>
        <translation>La fila %1 de la lista, %2</translation>
    </message>
    <message>
        <source>A contact of %1</source>
        <translation>Un contacto de %1</translation>
    </message>
    <message>
        <source>A reminder put off to %1</source>
        <translation>Un recordatorio aplazado hasta %1</translation>
    </message>
    <message>
        <source>The book&apos;s currency is lost</source>
        <translation>Se ha perdido la moneda del libro</translation>
    </message>
    <message>
        <source>%1 currencies are lost</source>
        <translation>Se han perdido %1 monedas</translation>
    </message>
    <message>
        <source>A round is lost</source>
        <translation>Se ha perdido una ronda</translation>
    </message>
    <message>
        <source>%1 rounds are lost</source>
        <translation>Se han perdido %1 rondas</translation>
    </message>
    <message>
        <source>A vendor is lost</source>
        <translation>Se ha perdido un proveedor</translation>
    </message>
    <message>
        <source>%1 vendors are lost</source>
        <translation>Se han perdido %1 proveedores</translation>
    </message>
    <message>
        <source>A vendor&apos;s place in a round is lost</source>
        <translation>Se ha perdido la plaza de un proveedor en una ronda</translation>
    </message>
    <message>
        <source>%1 vendors&apos; places in rounds are lost</source>
        <translation>Se han perdido las plazas de %1 proveedores en rondas</translation>
    </message>
    <message>
        <source>A decision is lost</source>
        <translation>Se ha perdido una decisión</translation>
    </message>
    <message>
        <source>%1 decisions are lost</source>
        <translation>Se han perdido %1 decisiones</translation>
    </message>
    <message>
        <source>A task is lost</source>
        <translation>Se ha perdido una tarea</translation>
    </message>
    <message>
        <source>%1 tasks are lost</source>
        <translation>Se han perdido %1 tareas</translation>
    </message>
    <message>
        <source>A job is lost</source>
        <translation>Se ha perdido un encargo</translation>
    </message>
    <message>
        <source>%1 jobs are lost</source>
        <translation>Se han perdido %1 encargos</translation>
    </message>
    <message>
        <source>A row of a list is lost</source>
        <translation>Se ha perdido una fila de una lista</translation>
    </message>
    <message>
        <source>%1 rows of lists are lost</source>
        <translation>Se han perdido %1 filas de listas</translation>
    </message>
    <message>
        <source>A contact is lost</source>
        <translation>Se ha perdido un contacto</translation>
    </message>
    <message>
        <source>%1 contacts are lost</source>
        <translation>Se han perdido %1 contactos</translation>
    </message>
    <message>
        <source>A reminder put off is lost</source>
        <translation>Se ha perdido un recordatorio aplazado</translation>
    </message>
    <message>
        <source>%1 reminders put off are lost</source>
        <translation>Se han perdido %1 recordatorios aplazados</translation>
    </message>
    <message>
        <source>The history is not there any more.</source>
        <translation>El historial ya no está.</translation>
    </message>
    <message>
        <source>%1 was left out: the history says that it was removed.</source>
        <translation>%1 se omitió: el historial dice que se quitó.</translation>
    </message>
    <message>
        <source>brought in by entry %1 of the history, which keeps no copy</source>
        <translation>traído por la anotación %1 del historial, que no guarda copia</translation>
    </message>
    <message>
        <source>%1: %2 (table %3, row %4).</source>
        <translation>%1: %2 (tabla %3, fila %4).</translation>
    </message>
    <message>
        <source>The table %1 is not there, or is not as this program made it.</source>
        <translation>La tabla %1 no está o no es como la hizo este programa.</translation>
    </message>
    <message>
        <source>the column %1 holds what can&apos;t be</source>
        <translation>la columna %1 contiene lo que no puede ser</translation>
    </message>
    <message>
        <source>A part of the table %1 can&apos;t be read (%2).</source>
        <translation>Una parte de la tabla %1 no se puede leer (%2).</translation>
    </message>
    <message>
        <source>The table %1 can&apos;t be read (%2).</source>
        <translation>La tabla %1 no se puede leer (%2).</translation>
    </message>
    <message>
        <source>%1 was taken from the history.</source>
        <translation>%1 se tomó del historial.</translation>
    </message>
    <message>
        <source>%1 was taken from the history: the table says something else.</source>
        <translation>%1 se tomó del historial: la tabla dice otra cosa.</translation>
    </message>
    <message>
        <source>%1 was taken as the table has it: the history says something else, but is damaged too.</source>
        <translation>%1 se tomó como lo tiene la tabla: el historial dice otra cosa, pero también está dañado.</translation>
    </message>
    <message>
        <source>%1 was left out: the history does not know it.</source>
        <translation>%1 se omitió: el historial no lo conoce.</translation>
    </message>
    <message>
        <source>%1 is left out: what it belongs to is lost.</source>
        <translation>%1 se omite: aquello de lo que depende se ha perdido.</translation>
    </message>
    <message>
        <source>%1 does not say any more what it was part of: that is lost.</source>
        <translation>%1 ya no dice de qué formaba parte: eso se ha perdido.</translation>
    </message>
    <message>
        <source>Something in it is not what was saved last, and nobody can tell what.</source>
        <translation>Algo en él no es lo último que se guardó, y nadie puede decir qué.</translation>
    </message>
    <message>
        <source>its tables are not as this program made them.</source>
        <translation>sus tablas no son como las hizo este programa.</translation>
    </message>
    <message>
        <source>%1 was not opened: beside it lies %2, which does not belong to it and would be taken for a part of it. Nothing was changed. Move %2 to another folder, then open the book again.</source>
        <translation>%1 no se abrió: a su lado está %2, que no le pertenece y se tomaría por una parte suya. No se cambió nada. Lleve %2 a otra carpeta y abra luego el libro de nuevo.</translation>
    </message>
    <message>
        <source>Entry %1 of the history can&apos;t be read.</source>
        <translation>La anotación %1 del historial no se puede leer.</translation>
    </message>
    <message>
        <source>A part of the history can&apos;t be read (%1).</source>
        <translation>Una parte del historial no se puede leer (%1).</translation>
    </message>
    <message>
        <source>Before entry %1 of the history something is missing.</source>
        <translation>Antes de la anotación %1 del historial falta algo.</translation>
    </message>
    <message>
        <source>The history should go on after entry %1.</source>
        <translation>El historial debería seguir después de la anotación %1.</translation>
    </message>
    <message>
        <source>Another program is working in %1. Nothing was changed and nothing is lost. Try again in a moment; if this stays, close the other program.</source>
        <translation>Otro programa está trabajando en %1. No se cambió nada y no se ha perdido nada. Inténtelo de nuevo en un momento; si sigue así, cierre el otro programa.</translation>
    </message>
    <message>
        <source>There is no room left where %1 lies. This change was not saved; everything saved before is kept. Make room on the disk and try again.</source>
        <translation>No queda sitio donde está %1. Este cambio no se guardó; todo lo guardado antes se conserva. Haga sitio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written (%2). Nothing was changed. Allow writing to the file and its folder, or copy the book to a place where you may write.</source>
        <translation>No se puede escribir en %1 (%2). No se cambió nada. Permita la escritura en el archivo y su carpeta, o copie el libro a un sitio donde pueda escribir.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Nothing was changed. Keep the file as it is and go on with a backup of it.</source>
        <translation>%1 está dañado (%2). No se cambió nada. Conserve el archivo como está y siga con una copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened (%2). Nothing was changed. See whether the file and its folder are there and may be read and written.</source>
        <translation>%1 no se puede abrir (%2). No se cambió nada. Compruebe si el archivo y su carpeta están ahí y admiten lectura y escritura.</translation>
    </message>
    <message>
        <source>%1 refused the change: it is not what a book may hold (%2). Nothing was changed.</source>
        <translation>%1 rechazó el cambio: no es lo que un libro puede contener (%2). No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read or written (%2). This change was not saved; everything saved before is kept. See whether the disk is well, then open the book again.</source>
        <translation>No se puede leer o escribir %1 (%2). Este cambio no se guardó; todo lo guardado antes se conserva. Compruebe si el disco está bien y abra luego el libro de nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2 Nothing was changed. Keep the file as it is and go on with a backup of it.</source>
        <translation>%1 está dañado: %2 No se cambió nada. Conserve el archivo como está y siga con una copia de seguridad.</translation>
    </message>
    <message>
        <source>The copy %1 did not turn out like the book and was thrown away. Nothing was changed. See whether the disk is well.</source>
        <translation>La copia %1 no salió igual que el libro y se desechó. No se cambió nada. Compruebe si el disco está bien.</translation>
    </message>
    <message>
        <source>what is in it is not what was saved last, so no copy was made.</source>
        <translation>lo que contiene no es lo último que se guardó, así que no se hizo ninguna copia.</translation>
    </message>
    <message>
        <source>In the table %1, row %2 refers to what is not there.</source>
        <translation>En la tabla %1, la fila %2 remite a algo que no está.</translation>
    </message>
    <message>
        <source>%1 was made, but the disk does not confirm that this would outlast a power cut. See whether the disk is well, and look at the file again.</source>
        <translation>Se creó %1, pero el disco no confirma que eso aguante un corte de luz. Mire si el disco está bien y vuelva a mirar el archivo.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Of what imports brought in the history keeps no copy: whether more of that is not as it was saved, nobody can tell.</source>
        <translation>De lo que trajeron las importaciones el historial no guarda copia: si hay más que no esté como se guardó, nadie puede saberlo.</translation>
    </message>
</context>
<context>
    <name>UnitListDialog</name>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
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
        <translation>no es ninguno de: %1</translation>
    </message>
    <message>
        <source>is neither yes nor no</source>
        <translation>no es ni sí ni no</translation>
    </message>
    <message>
        <source>is no whole number</source>
        <translation>no es un número entero</translation>
    </message>
    <message>
        <source>is too large</source>
        <translation>es demasiado grande</translation>
    </message>
    <message>
        <source>is no number from 0 on</source>
        <translation>no es un número desde 0</translation>
    </message>
    <message>
        <source>is too large, or has more than four decimals</source>
        <translation>es demasiado grande o tiene más de cuatro decimales</translation>
    </message>
    <message>
        <source>is no date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>can be read in two ways, and no date of the table tells which (say --dates dmy or --dates mdy)</source>
        <translation>se puede leer de dos maneras, y ninguna fecha de la tabla dice cuál (indique --dates dmy o --dates mdy)</translation>
    </message>
    <message>
        <source>is a day that no calendar has</source>
        <translation>es un día que no existe en ningún calendario</translation>
    </message>
    <message>
        <source>is no time of day, such as 14:30</source>
        <translation>no es una hora del día, como 14:30</translation>
    </message>
    <message>
        <source>is no step from 1 to 5</source>
        <translation>no es un paso del 1 al 5</translation>
    </message>
    <message>
        <source>its name says so</source>
        <translation>lo dice su nombre</translation>
    </message>
    <message>
        <source>its name is close, and it holds what fits</source>
        <translation>su nombre se parece, y su contenido encaja</translation>
    </message>
    <message>
        <source>no other column says what was done, and it is different in most rows</source>
        <translation>ninguna otra columna dice qué se hizo, y es distinta en la mayoría de las filas</translation>
    </message>
    <message>
        <source>the same names come again and again</source>
        <translation>se repiten una y otra vez los mismos nombres</translation>
    </message>
    <message>
        <source>it holds the longest texts</source>
        <translation>contiene los textos más largos</translation>
    </message>
    <message>
        <source>it holds days</source>
        <translation>contiene días</translation>
    </message>
    <message>
        <source>it holds days, later in the row</source>
        <translation>contiene días, más adelante en la fila</translation>
    </message>
    <message>
        <source>its columns fit best</source>
        <translation>sus columnas son las que mejor encajan</translation>
    </message>
    <message>
        <source>Stopped; nothing was written.</source>
        <translation>Detenido; no se escribió nada.</translation>
    </message>
    <message>
        <source>%1 is a link or no ordinary file; nothing was written. Give another name.</source>
        <translation>%1 es un enlace o no es un archivo corriente; no se escribió nada. Indique otro nombre.</translation>
    </message>
    <message>
        <source>%1 is there already; nothing was written. Say --replace, or give another name.</source>
        <translation>%1 ya existe; no se escribió nada. Indique --replace u otro nombre.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2. What was there before is unchanged.</source>
        <translation>%1 no se puede escribir: %2. Lo que había antes sigue igual.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; nothing was written.</source>
        <translation>No se puede crear la carpeta %1; no se escribió nada.</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 archivos</translation>
    </message>
    <message>
        <source>%1: the history is written only; it was left out.</source>
        <translation>%1: el historial solo se escribe; se omitió.</translation>
    </message>
    <message>
        <source>a book has one row, and here is a second one</source>
        <translation>un libro tiene una fila, y aquí hay una segunda</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; nothing was imported.</source>
        <translation>%1 no se puede leer; no se importó nada.</translation>
    </message>
    <message>
        <source>Too many cells of %1 can&apos;t be taken; nothing was imported.</source>
        <translation>Demasiadas celdas de %1 no se pueden tomar; no se importó nada.</translation>
    </message>
    <message>
        <source>Is it the right table, and is each column what it is said to be?</source>
        <translation>¿Es la tabla correcta, y es cada columna lo que se dice que es?</translation>
    </message>
    <message>
        <source>No row is about %1; nothing was imported.</source>
        <translation>Ninguna fila trata de %1; no se importó nada.</translation>
    </message>
    <message>
        <source>Names with commas need quotes: --vendors &apos;&quot;Smith, Ltd&quot;,Brown&apos;.</source>
        <translation>Los nombres con comas necesitan comillas: --vendors &apos;&quot;Smith, Ltd&quot;,Brown&apos;.</translation>
    </message>
    <message>
        <source>%1 has no rows; nothing was read.</source>
        <translation>%1 no tiene filas; no se leyó nada.</translation>
    </message>
    <message>
        <source>%1: there is no header: the first row is part of the list.</source>
        <translation>%1: no hay encabezado: la primera fila es parte de la lista.</translation>
    </message>
    <message>
        <source>%1: the labels are the columns %2, put together.</source>
        <translation>%1: las etiquetas son las columnas %2, unidas.</translation>
    </message>
    <message>
        <source>%1: the labels are the column %2.</source>
        <translation>%1: las etiquetas son la columna %2.</translation>
    </message>
    <message>
        <source>%1: the labels are its only column.</source>
        <translation>%1: las etiquetas son su única columna.</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>No vendor is listed yet.</source>
        <translation>Todavía no se ha incluido a ningún proveedor.</translation>
    </message>
    <message>
        <source>Entered for a day that had not come yet</source>
        <translation>Registrado para un día que aún no había llegado</translation>
    </message>
    <message>
        <source>Vendors as of %1</source>
        <translation>Proveedores a fecha de %1</translation>
    </message>
    <message>
        <source>en</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Where there are answers, a dot shows the likeliest share of good ones, and the band around it where the truth lies: 9 to 1 sure it is not below its left end, nor above its right.</source>
        <translation>Donde hay respuestas, un punto muestra la proporción más probable de respuestas buenas, y la banda que lo rodea, dónde está la verdad: seguro 9 a 1 de que no queda por debajo de su extremo izquierdo, ni por encima del derecho.</translation>
    </message>
    <message>
        <source>There is no round in the book yet.</source>
        <translation>Todavía no hay ninguna ronda en el libro.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>A fecha de %1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Entered for a day that had not come yet:</source>
        <translation>Registrado para un día que aún no había llegado:</translation>
    </message>
    <message>
        <source>Nothing needs you today.</source>
        <translation>Hoy nada requiere su atención.</translation>
    </message>
    <message>
        <source>Instead:</source>
        <translation>En su lugar:</translation>
    </message>
    <message>
        <source>It may be overruled with a written reason.</source>
        <translation>Se puede pasar por alto con un motivo escrito.</translation>
    </message>
    <message>
        <source>There is no task in the book yet.</source>
        <translation>Todavía no hay ninguna tarea en el libro.</translation>
    </message>
    <message>
        <source>No jobs.</source>
        <translation>No hay encargos.</translation>
    </message>
    <message>
        <source>Ref</source>
        <translation>Ref</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Encargo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Nothing has been done in this book yet.</source>
        <translation>Todavía no se ha hecho nada en este libro.</translation>
    </message>
    <message>
        <source>There is no vendor in the book yet.</source>
        <translation>Todavía no hay ningún proveedor en el libro.</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rondas</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivado)</translation>
    </message>
    <message>
        <source>%1 of ten places used, %2 meant to be tried, %3 of probation, %4</source>
        <translation>plazas usadas: %1 de diez; previsto probar a %2; %3 de período de prueba; estado: %4</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrado</translation>
    </message>
    <message>
        <source>%1, %2 open</source>
        <translation>%1, abiertos: %2</translation>
    </message>
    <message>
        <source>, %1 overdue</source>
        <translation>, vencidos: %1</translation>
    </message>
    <message>
        <source>1 job against the rule.</source>
        <translation>1 encargo contra la regla.</translation>
    </message>
    <message>
        <source>%1 jobs against the rule.</source>
        <translation>%1 encargos contra la regla.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Período de prueba</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Encargos</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>A tiempo</translation>
    </message>
    <message>
        <source>Directions</source>
        <translation>Indicaciones</translation>
    </message>
    <message>
        <source>Good work</source>
        <translation>Buen trabajo</translation>
    </message>
    <message>
        <source>Liked</source>
        <translation>Agradable</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Situación</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Entered at</source>
        <translation>Registrado el</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>is less than %1</source>
        <translation>es menos que %1</translation>
    </message>
    <message>
        <source>is not from %1 to %2</source>
        <translation>no está entre %1 y %2</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is missing: the row says how it went, and not when</source>
        <translation>falta: la fila dice cómo fue, pero no cuándo</translation>
    </message>
    <message>
        <source>a job that is open has not ended</source>
        <translation>un encargo abierto no ha terminado</translation>
    </message>
    <message>
        <source>only a job that was delivered can be judged</source>
        <translation>solo se puede juzgar un encargo que se entregó</translation>
    </message>
    <message>
        <source>a later due day needs both days: the new one (moved_to) and the one it was asked on (moved_on)</source>
        <translation>un día de entrega posterior necesita los dos días: el nuevo (moved_to) y el día en que se pidió (moved_on)</translation>
    </message>
    <message>
        <source>there is a reason for a later due day, and no such day</source>
        <translation>hay un motivo para un día de entrega posterior, pero no ese día</translation>
    </message>
    <message>
        <source>is missing: a row needs one of start, due and ended_on</source>
        <translation>falta: una fila necesita uno de start, due y ended_on</translation>
    </message>
    <message>
        <source>lies before the start, %1</source>
        <translation>está antes del inicio, %1</translation>
    </message>
    <message>
        <source>is missing: an extension takes 1 to 12 months</source>
        <translation>falta: una prórroga es de 1 a 12 meses</translation>
    </message>
    <message>
        <source>only an extension takes months</source>
        <translation>solo una prórroga lleva meses</translation>
    </message>
    <message>
        <source>%1, row %2, %3: the text is longer than a cell can hold; %4 are left out at its end.</source>
        <translation>%1, fila %2, %3: el texto es más largo de lo que cabe en una celda; al final se deja fuera: %4.</translation>
    </message>
    <message>
        <source>1 letter</source>
        <translation>1 letra</translation>
    </message>
    <message>
        <source>%1 letters</source>
        <translation>%1 letras</translation>
    </message>
    <message>
        <source>There is not enough memory for the spreadsheet; nothing was written.</source>
        <translation>No hay memoria suficiente para la hoja de cálculo; no se escribió nada.</translation>
    </message>
    <message>
        <source>A sheet holds %L1 rows, and the table of %2 has more; nothing was written. The CSV tables and JSON have no such limit.</source>
        <translation>Una hoja admite %L1 filas, y la tabla de %2 tiene más; no se escribió nada. Las tablas CSV y JSON no tienen ese límite.</translation>
    </message>
    <message>
        <source>The spreadsheet could not be put together (%1); nothing was written. Is there room in the folder for temporary files?</source>
        <translation>No se pudo componer la hoja de cálculo (%1); no se escribió nada. ¿Hay sitio en la carpeta de archivos temporales?</translation>
    </message>
    <message>
        <source> ... (cut here: the rest is too long for a cell)</source>
        <translation> ... (cortado aquí: el resto es demasiado largo para una celda)</translation>
    </message>
    <message>
        <source>the year first</source>
        <translation>primero el año</translation>
    </message>
    <message>
        <source>the day first</source>
        <translation>primero el día</translation>
    </message>
    <message>
        <source>the month first</source>
        <translation>primero el mes</translation>
    </message>
    <message>
        <source>%1: dates begin with the year, as in %2.</source>
        <translation>%1: las fechas empiezan por el año, como en %2.</translation>
    </message>
    <message>
        <source>%1: dates name the month, as in %2.</source>
        <translation>%1: las fechas llevan el nombre del mes, como en %2.</translation>
    </message>
    <message>
        <source>%1: dates say %2, as %3.</source>
        <translation>%1: las fechas llevan %2, pues %3.</translation>
    </message>
    <message>
        <source>%1: the decimal sign is the %2, as in %3.</source>
        <translation>%1: el signo decimal es %2, como en %3.</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>la coma</translation>
    </message>
    <message>
        <source>point</source>
        <translation>el punto</translation>
    </message>
    <message>
        <source>the dates can be read in two ways</source>
        <translation>las fechas se pueden leer de dos maneras</translation>
    </message>
    <message>
        <source>no number tells</source>
        <translation>ningún número lo revela</translation>
    </message>
    <message>
        <source>%1 can only be read so</source>
        <translation>%1 solo se puede leer así</translation>
    </message>
    <message>
        <source>is usual for dates with points</source>
        <translation>es lo habitual en las fechas con puntos</translation>
    </message>
    <message>
        <source>its header is ours</source>
        <translation>su encabezado es el nuestro</translation>
    </message>
    <message>
        <source>%1 can&apos;t be told to be one of our tables by its columns: %2.</source>
        <translation>Por sus columnas no se puede saber si %1 es una de nuestras tablas: %2.</translation>
    </message>
    <message>
        <source>Say which it is, such as --as engagements, and which column is what, such as --map title=COLUMN.</source>
        <translation>Diga cuál es, por ejemplo --as engagements, y qué es cada columna, por ejemplo --map title=COLUMNA.</translation>
    </message>
    <message>
        <source>its columns have our names</source>
        <translation>sus columnas llevan nuestros nombres</translation>
    </message>
    <message>
        <source>%1 has no column %2. Its columns are: %3.</source>
        <translation>%1 no tiene ninguna columna %2. Sus columnas son: %3.</translation>
    </message>
    <message>
        <source>%1 is mapped twice.</source>
        <translation>%1 está asignado dos veces a una columna.</translation>
    </message>
    <message>
        <source>%1 is both mapped and set; say one of them.</source>
        <translation>%1 tiene a la vez una columna asignada y un valor fijo; indique solo uno de los dos.</translation>
    </message>
    <message>
        <source>%1 have no field %2. Their fields are: %3.</source>
        <translation>%1 no tiene el campo %2. Sus campos son: %3.</translation>
    </message>
    <message>
        <source>it is the only one in the book</source>
        <translation>es la única del libro</translation>
    </message>
    <message>
        <source>%1: the round is %2, the only one in the book.</source>
        <translation>%1: la ronda es %2, la única del libro.</translation>
    </message>
    <message>
        <source>%1: our table %2, by its header; commas and UTF-8.</source>
        <translation>%1: nuestra tabla %2, por su encabezado; comas y UTF-8.</translation>
    </message>
    <message>
        <source>%1: read as %2, by its columns.</source>
        <translation>%1: se lee como %2, por sus columnas.</translation>
    </message>
    <message>
        <source>%1: columns by their names and what they hold: %2 (--map says otherwise).</source>
        <translation>%1: las columnas, por sus nombres y lo que contienen: %2 (con --map se indica otra cosa).</translation>
    </message>
    <message>
        <source>%1: columns that are not read: %2%3 (%4 in all).</source>
        <translation>%1: columnas que no se leen: %2%3 (%4 en total).</translation>
    </message>
    <message>
        <source>%1 has no column for %2, which %3 need. Its columns are: %4.</source>
        <translation>%1 no tiene ninguna columna para %2, que la tabla %3 necesita. Sus columnas son: %4.</translation>
    </message>
    <message>
        <source>Say which column it is, such as --map %1=COLUMN, or one value for all rows, such as --set %1=VALUE.</source>
        <translation>Diga qué columna es, por ejemplo --map %1=COLUMNA, o un valor para todas las filas, por ejemplo --set %1=VALOR.</translation>
    </message>
    <message>
        <source>it can&apos;t be read: there is no such file, or reading it is not allowed</source>
        <translation>no se puede leer: no existe ese archivo, o no está permitido leerlo</translation>
    </message>
    <message>
        <source>the file can&apos;t be read on from here: %1</source>
        <translation>a partir de aquí no se puede seguir leyendo el archivo: %1</translation>
    </message>
    <message>
        <source>the table goes on beyond 4 GB</source>
        <translation>la tabla sigue más allá de 4 GB</translation>
    </message>
    <message>
        <source>a quote is opened here and never closed</source>
        <translation>aquí se abren unas comillas que no se cierran nunca</translation>
    </message>
    <message>
        <source>there is not enough memory to read on</source>
        <translation>no hay memoria suficiente para seguir leyendo</translation>
    </message>
    <message>
        <source>the cell is longer than 1 MB: is a quote left open?</source>
        <translation>la celda ocupa más de 1 MB: ¿quedaron unas comillas sin cerrar?</translation>
    </message>
    <message>
        <source>there are more than %1 columns: is the separator right?</source>
        <translation>hay más de %1 columnas: ¿es correcto el separador?</translation>
    </message>
    <message>
        <source>the row is longer than 8 MB</source>
        <translation>la fila ocupa más de 8 MB</translation>
    </message>
    <message>
        <source>there are bytes that are not UTF-8 (to read the file as windows-1252, say --encoding windows-1252)</source>
        <translation>hay bytes que no son UTF-8 (para leer el archivo como windows-1252, indique --encoding windows-1252)</translation>
    </message>
    <message>
        <source>a quote inside this cell is not doubled, so that its end can&apos;t be told</source>
        <translation>dentro de esta celda hay unas comillas sin duplicar, y no se puede saber dónde termina</translation>
    </message>
    <message>
        <source>another program changed it while it was read: read it again once that is done</source>
        <translation>otro programa lo cambió mientras se leía: léalo de nuevo cuando haya terminado</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y coma</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>the sign %1</source>
        <translation>el signo %1</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>bare CR</source>
        <translation>CR solo</translation>
    </message>
    <message>
        <source>CRLF</source>
        <translation>CRLF</translation>
    </message>
    <message>
        <source>the end of the file</source>
        <translation>el final del archivo</translation>
    </message>
    <message>
        <source>no row has a second cell</source>
        <translation>ninguna fila tiene una segunda celda</translation>
    </message>
    <message>
        <source>%1 of the first %2 rows have %3 cells</source>
        <translation>%1 de las primeras %2 filas tienen %3 celdas</translation>
    </message>
    <message>
        <source>%1 has no header that could be one; nothing was read.</source>
        <translation>%1 no tiene nada que pueda ser un encabezado; no se leyó nada.</translation>
    </message>
    <message>
        <source>is longer than %1 letters: is a quote left open?</source>
        <translation>tiene más de %1 letras: ¿quedaron unas comillas sin cerrar?</translation>
    </message>
    <message>
        <source>%1 has two columns called %2, columns %3 and %4; nothing was read.</source>
        <translation>%1 tiene dos columnas llamadas %2, la %3 y la %4; no se leyó nada.</translation>
    </message>
    <message>
        <source>Rename one of them, or say --no-header and name columns by their number.</source>
        <translation>Cambie el nombre de una de ellas, o indique --no-header y nombre las columnas por su número.</translation>
    </message>
    <message>
        <source>is there twice</source>
        <translation>está dos veces</translation>
    </message>
    <message>
        <source>it is a spreadsheet&apos;s own file. Open it there and save the sheet as CSV, or copy the rows and paste them here</source>
        <translation>es un archivo propio de un programa de hojas de cálculo. Ábralo allí y guarde la hoja como CSV, o copie las filas y péguelas aquí</translation>
    </message>
    <message>
        <source>it is a PDF: a picture of a table, not the table. Ask for it as CSV or as a spreadsheet</source>
        <translation>es un PDF: la imagen de una tabla, no la tabla. Pídala como CSV o como hoja de cálculo</translation>
    </message>
    <message>
        <source>it is a database. A book of this program is opened, not imported</source>
        <translation>es una base de datos. Un libro de este programa se abre, no se importa</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: there is no such file, or reading it is not allowed.</source>
        <translation>%1 no se puede leer: no existe ese archivo, o no está permitido leerlo.</translation>
    </message>
    <message>
        <source>%1 is no table that can be read: %2.</source>
        <translation>%1 no es una tabla que se pueda leer: %2.</translation>
    </message>
    <message>
        <source>%1: the encoding is %2, from %3.</source>
        <translation>%1: la codificación es %2, a juzgar por %3.</translation>
    </message>
    <message>
        <source>There is no encoding called %1 here.</source>
        <translation>Aquí no hay ninguna codificación llamada %1.</translation>
    </message>
    <message>
        <source>Known are utf-8, utf-16, utf-16le, utf-16be, windows-1252, iso-8859-1 and others.</source>
        <translation>Se conocen utf-8, utf-16, utf-16le, utf-16be, windows-1252, iso-8859-1 y otras.</translation>
    </message>
    <message>
        <source>%1 can&apos;t separate cells.</source>
        <translation>%1 no puede separar celdas.</translation>
    </message>
    <message>
        <source>Take one of , ; | or a tab.</source>
        <translation>Use uno de estos signos: , ; | o un tabulador.</translation>
    </message>
    <message>
        <source>%1: cells are separated by %2: %3.</source>
        <translation>%1: las celdas están separadas por %2: %3.</translation>
    </message>
    <message>
        <source>the first row ends so</source>
        <translation>la primera fila termina así</translation>
    </message>
    <message>
        <source>%1: rows end with %2, as the first one does.</source>
        <translation>%1: las filas terminan con %2, como la primera.</translation>
    </message>
    <message>
        <source>it holds no number and no date</source>
        <translation>no contiene ningún número ni ninguna fecha</translation>
    </message>
    <message>
        <source>the first row holds %1</source>
        <translation>la primera fila contiene %1</translation>
    </message>
    <message>
        <source>%1: the first row is the header: it holds no number and no date.</source>
        <translation>%1: la primera fila es el encabezado: no contiene ningún número ni ninguna fecha.</translation>
    </message>
    <message>
        <source>%1: there is no header: the first row holds %2.</source>
        <translation>%1: no hay encabezado: la primera fila contiene %2.</translation>
    </message>
    <message>
        <source>there is a zero byte: this is no text, or it is UTF-16 without its mark (then say --encoding %1)</source>
        <translation>hay un byte cero: esto no es texto, o es UTF-16 sin su marca (entonces indique --encoding %1)</translation>
    </message>
    <message>
        <source>there is half a sign (a lone surrogate): the text is damaged</source>
        <translation>hay medio signo (un sustituto suelto): el texto está dañado</translation>
    </message>
    <message>
        <source>its byte order mark</source>
        <translation>su marca de orden de bytes</translation>
    </message>
    <message>
        <source>all its bytes</source>
        <translation>todos sus bytes</translation>
    </message>
    <message>
        <source>all its bytes: nothing but ASCII</source>
        <translation>todos sus bytes: nada más que ASCII</translation>
    </message>
    <message>
        <source>nearly all its bytes</source>
        <translation>casi todos sus bytes</translation>
    </message>
    <message>
        <source>bytes that are not UTF-8</source>
        <translation>bytes que no son UTF-8</translation>
    </message>
    <message>
        <source>the file ends in the middle of a sign: it is damaged</source>
        <translation>el archivo termina en medio de un signo: está dañado</translation>
    </message>
    <message>
        <source>there are bytes that are not %1</source>
        <translation>hay bytes que no son %1</translation>
    </message>
    <message>
        <source>there is a zero sign: this is no text</source>
        <translation>hay un signo cero: esto no es texto</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read; nothing was taken from it.</source>
        <translation>%1 no se puede leer; no se tomó nada de él.</translation>
    </message>
    <message>
        <source>%2: one label is there more than once, %3.</source>
        <translation>%2: una etiqueta está más de una vez, %3.</translation>
    </message>
    <message>
        <source>%2: %1 labels are there more than once, such as %3.</source>
        <translation>%2: %1 etiquetas están más de una vez, como %3.</translation>
    </message>
    <message>
        <source>%1 has no column whose cells are filled in every row: what the rows are about can&apos;t be told.</source>
        <translation>%1 no tiene ninguna columna cuyas celdas estén llenas en todas las filas: no se puede saber de qué tratan las filas.</translation>
    </message>
    <message>
        <source>Call the column label, or fill its empty cells.</source>
        <translation>Llame a la columna label o llene sus celdas vacías.</translation>
    </message>
    <message>
        <source>is missing: every row says whom or what it is about</source>
        <translation>falta: cada fila dice de quién o de qué trata</translation>
    </message>
    <message>
        <source>%1 has no rows below its header.</source>
        <translation>%1 no tiene filas bajo su encabezado.</translation>
    </message>
    <message>
        <source>%1 has no column called %2. Its columns are: %3.</source>
        <translation>%1 no tiene ninguna columna llamada %2. Sus columnas son: %3.</translation>
    </message>
    <message>
        <source>The first row of a sheet reads: row, label, result, on.</source>
        <translation>La primera fila de una hoja dice: row, label, result, on.</translation>
    </message>
    <message>
        <source>%1 has no units of work and no list.</source>
        <translation>%1 no tiene unidades de trabajo ni lista.</translation>
    </message>
    <message>
        <source>It has no list.</source>
        <translation>No tiene lista.</translation>
    </message>
    <message>
        <source>Its list has %1 of them.</source>
        <translation>Su lista tiene %1.</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>una fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>Every row is done. Say how it went: proven-cli outcome %1 delivered</source>
        <translation>Todas las filas están hechas. Diga cómo fue: proven-cli outcome %1 delivered</translation>
    </message>
    <message>
        <source>No backup was made: the history of this book can&apos;t be read. The earlier ones are kept.</source>
        <translation>No se hizo ninguna copia de seguridad: el historial de este libro no se puede leer. Las anteriores se conservan.</translation>
    </message>
    <message>
        <source>A change to %1</source>
        <translation>Un cambio en %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken back. %2</source>
        <translation>%1 no se puede deshacer. %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be done again. %2</source>
        <translation>%1 no se puede rehacer. %2</translation>
    </message>
    <message>
        <source>Took back: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Did again: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
    <message>
        <source>Took back %1 changes</source>
        <translation>Se deshicieron %1 cambios</translation>
    </message>
    <message>
        <source>Entry %1 of the history is no change that stands: there is nothing to take back.</source>
        <translation>La entrada %1 del historial no es un cambio vigente: no hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Began the book</source>
        <translation>Se empezó el libro</translation>
    </message>
    <message>
        <source>Saved what could be read of %1</source>
        <translation>Se guardó lo que se pudo leer de %1</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>The file does not read as the book that is open.</source>
        <translation>El archivo no dice lo mismo que el libro que está abierto.</translation>
    </message>
    <message>
        <source>Correct the record itself; every earlier change stays in the history.</source>
        <translation>Corrija el dato mismo; todos los cambios anteriores quedan en el historial.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken back: what it changed reads otherwise by now.</source>
        <translation>%1 no se puede deshacer: lo que se cambió entonces ya dice otra cosa.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be done again: what it changed reads otherwise by now.</source>
        <translation>%1 no se puede rehacer: lo que se cambió entonces ya dice otra cosa.</translation>
    </message>
    <message>
        <source>There is nothing to take back: the book begins here.</source>
        <translation>No hay nada que deshacer: el libro empieza aquí.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken back: what was erased for privacy is kept nowhere in this book.</source>
        <translation>%1 no se puede deshacer: lo que se borró por privacidad no se guarda en ninguna parte de este libro.</translation>
    </message>
    <message>
        <source>Changes before it that are about other vendors can be taken back from the history.</source>
        <translation>Los cambios anteriores que tratan de otros proveedores se pueden deshacer desde el historial.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be taken back: it is about a vendor whose personal text was erased since, in the history as well.</source>
        <translation>%1 no se puede deshacer: trata de un proveedor cuyos textos personales se borraron después, también en el historial.</translation>
    </message>
    <message>
        <source>It needs your own knowledge: the directions are expert.</source>
        <translation>Necesita sus propios conocimientos: las indicaciones son de experto.</translation>
    </message>
    <message>
        <source>It is critical: only for a proven vendor.</source>
        <translation>Es crítica: solo para un proveedor probado.</translation>
    </message>
    <message>
        <source>It is time-sensitive: only for a vendor that is very punctual.</source>
        <translation>Es urgente: solo para un proveedor que sea muy puntual.</translation>
    </message>
    <message>
        <source>Nothing about it asks for more than an ordinary vendor.</source>
        <translation>Nada en ella pide más que un proveedor corriente.</translation>
    </message>
    <message>
        <source>It keeps you from %1.</source>
        <translation>Le quita tiempo para: %1.</translation>
    </message>
    <message>
        <source>It is repetitive: explained once, done many times.</source>
        <translation>Es repetitiva: se explica una vez y se hace muchas.</translation>
    </message>
    <message>
        <source>handled it well once</source>
        <translation>la hizo bien una vez</translation>
    </message>
    <message>
        <source>handled it well %1 times</source>
        <translation>la hizo bien %1 veces</translation>
    </message>
    <message>
        <source>names it as a specialty</source>
        <translation>la nombra como especialidad</translation>
    </message>
    <message>
        <source>Resume the trial, and probation goes on.</source>
        <translation>Reanude la prueba, y el período de prueba sigue.</translation>
    </message>
    <message>
        <source>%1 was let go on %2.</source>
        <translation>A %1 se le dejó ir el %2.</translation>
    </message>
    <message>
        <source>Reinstate them, and they begin again as a stranger.</source>
        <translation>Readmítalo, y empieza de nuevo como desconocido.</translation>
    </message>
    <message>
        <source>%1 left on %2.</source>
        <translation>%1 se fue el %2.</translation>
    </message>
    <message>
        <source>%1 is away until %2.</source>
        <translation>%1 está ausente hasta el %2.</translation>
    </message>
    <message>
        <source>%1 is away.</source>
        <translation>%1 está ausente.</translation>
    </message>
    <message>
        <source>From %1 on they are back.</source>
        <translation>A partir del %1 está de vuelta.</translation>
    </message>
    <message>
        <source>%1 is archived.</source>
        <translation>%1 está en el archivo.</translation>
    </message>
    <message>
        <source>Take them out of the archive first.</source>
        <translation>Sáquelo primero del archivo.</translation>
    </message>
    <message>
        <source>Critical work: they are proven, reliable, and have handled it before.</source>
        <translation>Trabajo crítico: es un proveedor probado, es fiable y ya ha hecho bien un trabajo así.</translation>
    </message>
    <message>
        <source>Critical work: %1 is proven, but not reliable at present.</source>
        <translation>Trabajo crítico: %1 es un proveedor probado, pero ahora mismo no es fiable.</translation>
    </message>
    <message>
        <source>Critical work: %1 has not handled this task, nor a job as large, well before.</source>
        <translation>Trabajo crítico: %1 aún no ha hecho bien esta tarea ni un encargo igual de grande.</translation>
    </message>
    <message>
        <source>Probation is over: promote them first.</source>
        <translation>El período de prueba ha terminado: promuévalo primero.</translation>
    </message>
    <message>
        <source>%1 are over on %2; then they may be promoted.</source>
        <translation>%1 se cumplen el %2; después podrá promoverlo.</translation>
    </message>
    <message>
        <source>Critical work goes only to a proven vendor, and %1 is %2.</source>
        <translation>El trabajo crítico solo se da a un proveedor probado; etapa de %1: %2.</translation>
    </message>
    <message>
        <source>Begin with a small ordinary job: it starts probation.</source>
        <translation>Empiece con un encargo pequeño y corriente: con él empieza el período de prueba.</translation>
    </message>
    <message>
        <source>Time-sensitive work: %1 is proven, but not very punctual.</source>
        <translation>Trabajo urgente: %1 es un proveedor probado, pero no muy puntual.</translation>
    </message>
    <message>
        <source>Time-sensitive work: they are very punctual.</source>
        <translation>Trabajo urgente: el proveedor es muy puntual.</translation>
    </message>
    <message>
        <source>Time-sensitive work goes only to a very punctual vendor, and %1 is %2.</source>
        <translation>El trabajo urgente solo se da a un proveedor muy puntual, y %1 %2.</translation>
    </message>
    <message>
        <source>slipping</source>
        <translation>está flojeando</translation>
    </message>
    <message>
        <source>one to consider letting go</source>
        <translation>es alguien a quien quizá convenga dejar ir</translation>
    </message>
    <message>
        <source>Time-sensitive work goes only to a very punctual vendor, and %1 is not known to be one: %2 on time so far.</source>
        <translation>El trabajo urgente solo se da a un proveedor muy puntual, y no consta que %1 lo sea; a tiempo hasta ahora: %2.</translation>
    </message>
    <message>
        <source>Set the due day so that a day late does no harm, and it is ordinary work.</source>
        <translation>Fije el día de entrega de modo que un día de retraso no haga daño, y será trabajo corriente.</translation>
    </message>
    <message>
        <source>The directions are %1, and %2 has not handled this task before.</source>
        <translation>Las indicaciones son %1, y %2 no ha hecho antes esta tarea.</translation>
    </message>
    <message>
        <source>The directions are %1, and %2 is not known to follow directions: %3 so far.</source>
        <translation>Las indicaciones son %1, y no consta que %2 siga las indicaciones; hasta ahora: %3.</translation>
    </message>
    <message>
        <source>No first-commitment cap: %1 is proven in %2.</source>
        <translation>Sin tope del primer encargo: %1 es un proveedor probado en %2.</translation>
    </message>
    <message>
        <source>%1 is a stranger, and neither hours nor a price is given: a first job stays within %2.</source>
        <translation>%1 es un desconocido y no se han indicado ni horas ni precio: un primer encargo no pasa de %2.</translation>
    </message>
    <message>
        <source> with what is open</source>
        <translation> con lo que está abierto</translation>
    </message>
    <message>
        <source>%1 is a stranger: %2%3 is above the first-commitment cap of %4.</source>
        <translation>%1 es un desconocido: %2%3 supera el tope del primer encargo, que es de %4.</translation>
    </message>
    <message>
        <source>%1 is a stranger, and the job can&apos;t be held against the first-commitment cap of %2.</source>
        <translation>%1 es un desconocido, y el encargo no se puede comparar con el tope del primer encargo, que es de %2.</translation>
    </message>
    <message>
        <source>a candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>%1 is proven.</source>
        <translation>%1 es un proveedor probado.</translation>
    </message>
    <message>
        <source>A small first job for %1: within the first-commitment cap.</source>
        <translation>Un primer encargo pequeño para %1: dentro del tope del primer encargo.</translation>
    </message>
    <message>
        <source>Ordinary work for a vendor on trial: that is how %1 shows what they can do.</source>
        <translation>Trabajo corriente para un proveedor a prueba: así es como %1 muestra lo que sabe hacer.</translation>
    </message>
    <message>
        <source>%1 may be given it today.</source>
        <translation>Hoy se puede dar a %1.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Mirar</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <source>Talk to them</source>
        <translation>Hablar con el proveedor</translation>
    </message>
    <message>
        <source>Give more</source>
        <translation>Dar más</translation>
    </message>
    <message>
        <source>Give a job</source>
        <translation>Dar un encargo</translation>
    </message>
    <message>
        <source>Get in touch</source>
        <translation>Ponerse en contacto</translation>
    </message>
    <message>
        <source>List a vendor</source>
        <translation>Incluir un proveedor</translation>
    </message>
    <message>
        <source>Look for a second</source>
        <translation>Buscar un segundo</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>%1 is critical and out with a vendor that is not proven.</source>
        <translation>%1 es crítico y lo tiene un proveedor que no está probado.</translation>
    </message>
    <message>
        <source>%1 was due on %2: %3 late so far.</source>
        <translation>%1 vencía el %2: retraso hasta ahora, %3.</translation>
    </message>
    <message>
        <source>%1 is due today.</source>
        <translation>%1 vence hoy.</translation>
    </message>
    <message>
        <source>%1 is due on %2.</source>
        <translation>%1 vence el %2.</translation>
    </message>
    <message>
        <source>%1 repeats %2, and the next one is not given yet.</source>
        <translation>%1 se repite %2, y el siguiente aún no se ha dado.</translation>
    </message>
    <message>
        <source>Give again</source>
        <translation>Dar de nuevo</translation>
    </message>
    <message>
        <source>work to hand over: %1</source>
        <translation>trabajo por traspasar: %1</translation>
    </message>
    <message>
        <source>still holds %1</source>
        <translation>todavía tiene %1</translation>
    </message>
    <message>
        <source>Left on %1; %2.</source>
        <translation>Se fue el %1; %2.</translation>
    </message>
    <message>
        <source>Probation ends on %1, in %2.</source>
        <translation>El período de prueba termina el %1, en %2.</translation>
    </message>
    <message>
        <source>At the pace of the last %1 days the record can&apos;t be ready by %2: give more, or try fewer vendors.</source>
        <translation>Al ritmo de los últimos %1 días, el historial de resultados no puede estar listo el %2: dé más encargos o pruebe a menos proveedores.</translation>
    </message>
    <message>
        <source>Nothing is open, and nothing has happened since %1.</source>
        <translation>No hay nada abierto, y no ha pasado nada desde el %1.</translation>
    </message>
    <message>
        <source>No contact since %1.</source>
        <translation>Sin contacto desde el %1.</translation>
    </message>
    <message>
        <source>%1 of the %2 vendors you meant to try has started.</source>
        <translation>Proveedores que ya han empezado: %1 de los %2 que quería probar.</translation>
    </message>
    <message>
        <source>%1 of the %2 vendors you meant to try have started.</source>
        <translation>Proveedores que ya han empezado: %1 de los %2 que quería probar.</translation>
    </message>
    <message>
        <source>Nobody is proven yet. Vendors quit on a whim: have two.</source>
        <translation>Aún no hay nadie probado. Los proveedores lo dejan cuando menos se espera: tenga dos.</translation>
    </message>
    <message>
        <source>Only %1 is proven. Vendors quit on a whim: have two.</source>
        <translation>Solo %1 está probado. Los proveedores lo dejan cuando menos se espera: tenga dos.</translation>
    </message>
    <message>
        <source>The last automatic backup failed.</source>
        <translation>La última copia de seguridad automática falló.</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay ninguna copia de seguridad.</translation>
    </message>
    <message>
        <source>The last automatic backup is %1 old.</source>
        <translation>La última copia de seguridad automática se hizo hace %1.</translation>
    </message>
    <message>
        <source>In simulation, trying %1 finds a keeper %2 times in 100.</source>
        <translation>En la simulación, probar a %1 da con alguien para quedarse %2 veces de cada 100.</translation>
    </message>
    <message>
        <source>In simulation, trying %1 finds a keeper %2 times in 100, trying %3 finds one %4 times.</source>
        <translation>En la simulación, probar a %1 da con alguien para quedarse %2 veces de cada 100; probar a %3, %4 veces.</translation>
    </message>
    <message>
        <source>Probation ends: %1 (%2)</source>
        <translation>Termina el período de prueba: %1 (%2)</translation>
    </message>
    <message>
        <source>Round: %1</source>
        <translation>Ronda: %1</translation>
    </message>
    <message>
        <source>By %1 o&apos;clock</source>
        <translation>A más tardar a las %1</translation>
    </message>
    <message>
        <source>Moved from %1</source>
        <translation>Antes era el %1</translation>
    </message>
    <message>
        <source>Due: %1 (%2)</source>
        <translation>Vence: %1 (%2)</translation>
    </message>
    <message>
        <source>Last contact or job: %1</source>
        <translation>Último contacto o encargo: %1</translation>
    </message>
    <message>
        <source>Get in touch with %1</source>
        <translation>Ponerse en contacto con %1</translation>
    </message>
    <message>
        <source>%1 was changed meanwhile, in another window or by another program. Nothing was overwritten.</source>
        <translation>%1: entretanto hubo un cambio, en otra ventana o con otro programa. No se sobrescribió nada.</translation>
    </message>
    <message>
        <source>Look at what it says now, and make your change again.</source>
        <translation>Mire lo que dice ahora y vuelva a hacer su cambio.</translation>
    </message>
    <message>
        <source>%1 is not in the book (any more).</source>
        <translation>%1 no está (o ya no está) en el libro.</translation>
    </message>
    <message>
        <source>Today is said to be %1, but the book already knows of %2 for %3 in %4.</source>
        <translation>Se indica que hoy es %1, pero el libro ya conoce algo del %2 sobre %3 en %4.</translation>
    </message>
    <message>
        <source>Reports can be read as of an earlier day; changes are made on the latest day or after it.</source>
        <translation>Los informes se pueden leer a fecha de un día anterior; los cambios se hacen en el último día o después.</translation>
    </message>
    <message>
        <source>%1 needs a name.</source>
        <translation>%1 necesita un nombre.</translation>
    </message>
    <message>
        <source>A name may have up to %1 characters, and this one has %2.</source>
        <translation>Un nombre puede tener hasta %1 caracteres, y este tiene %2.</translation>
    </message>
    <message>
        <source>Probation takes 6 to 24 months, not %1. Six months is the least: it is what the method stands on.</source>
        <translation>El período de prueba dura de 6 a 24 meses, no %1. Seis meses es lo mínimo: en eso se apoya el método.</translation>
    </message>
    <message>
        <source>A round tries 2 to 10 vendors, not %1.</source>
        <translation>Una ronda prueba de 2 a 10 proveedores, no %1.</translation>
    </message>
    <message>
        <source>A contact needs a day.</source>
        <translation>Un contacto necesita un día.</translation>
    </message>
    <message>
        <source>How many calls it took is 1 or more, not %1.</source>
        <translation>Las llamadas que hicieron falta son 1 o más, no %1.</translation>
    </message>
    <message>
        <source>%1 is no currency code.</source>
        <translation>%1 no es un código de moneda.</translation>
    </message>
    <message>
        <source>A code has three capitals, such as EUR or USD.</source>
        <translation>Un código tiene tres mayúsculas, como EUR o USD.</translation>
    </message>
    <message>
        <source>Set the currency to %1</source>
        <translation>Se fijó la moneda: %1</translation>
    </message>
    <message>
        <source>A round</source>
        <translation>Una ronda</translation>
    </message>
    <message>
        <source>A round called %1 is in the book already.</source>
        <translation>En el libro ya hay una ronda llamada %1.</translation>
    </message>
    <message>
        <source>Began the round %1</source>
        <translation>Se empezó la ronda %1</translation>
    </message>
    <message>
        <source>The round %1</source>
        <translation>La ronda %1</translation>
    </message>
    <message>
        <source>The probation of %1 is fixed: the trial of %2 has started.</source>
        <translation>El período de prueba de %1 ya es fijo: la prueba de %2 ha empezado.</translation>
    </message>
    <message>
        <source>Extend a single trial, or begin another round of the same kind of work.</source>
        <translation>Prorrogue una sola prueba, o empiece otra ronda del mismo tipo de trabajo.</translation>
    </message>
    <message>
        <source>Edited the round %1</source>
        <translation>Se modificó la ronda %1</translation>
    </message>
    <message>
        <source>Closed the round %1</source>
        <translation>Se cerró la ronda %1</translation>
    </message>
    <message>
        <source>Opened the round %1 again</source>
        <translation>Se volvió a abrir la ronda %1</translation>
    </message>
    <message>
        <source>A reminder is put off to a day.</source>
        <translation>Un recordatorio se aplaza hasta un día.</translation>
    </message>
    <message>
        <source>What the reminder is about</source>
        <translation>Aquello de lo que trata el recordatorio</translation>
    </message>
    <message>
        <source>Put off a reminder (%1) to %2</source>
        <translation>Se aplazó un recordatorio (%1) hasta el %2</translation>
    </message>
    <message>
        <source>It is not said what day today is.</source>
        <translation>No se ha dicho qué día es hoy.</translation>
    </message>
    <message>
        <source>A job needs a title: what is to be done.</source>
        <translation>Un encargo necesita un título: lo que hay que hacer.</translation>
    </message>
    <message>
        <source>%1 needs a day to start on.</source>
        <translation>%1 necesita un día de inicio.</translation>
    </message>
    <message>
        <source>%1 would be due on %2, before it starts on %3.</source>
        <translation>%1 vencería el %2, antes de empezar el %3.</translation>
    </message>
    <message>
        <source>%1 has a due hour but no due day.</source>
        <translation>%1 tiene hora de entrega, pero no día de entrega.</translation>
    </message>
    <message>
        <source>The later due day of %1, %2, does not lie after the one agreed.</source>
        <translation>El día de entrega posterior de %1, el %2, no va después del acordado.</translation>
    </message>
    <message>
        <source>%1 would be expected on %2, before it starts on %3.</source>
        <translation>%1 se esperaría para el %2, antes de empezar el %3.</translation>
    </message>
    <message>
        <source>%1 has at least 1 unit of work, not %2.</source>
        <translation>%1 tiene al menos 1 unidad de trabajo, no %2.</translation>
    </message>
    <message>
        <source>Of %1 units of %2, %3 can&apos;t be done.</source>
        <translation>De las %1 unidades de %2 no pueden estar hechas %3.</translation>
    </message>
    <message>
        <source>%1 would be over on %2, before it starts on %3.</source>
        <translation>%1 habría terminado el %2, antes de empezar el %3.</translation>
    </message>
    <message>
        <source>An outcome can&apos;t lie in the future: %1 is after today, %2.</source>
        <translation>Un resultado no puede estar en el futuro: el %1 es posterior a hoy, %2.</translation>
    </message>
    <message>
        <source>%1 of %2 units of %3 are done.</source>
        <translation>Están hechas %1 de las %2 unidades de %3.</translation>
    </message>
    <message>
        <source>Accept it as complete, or leave it open until the rest is done.</source>
        <translation>Acéptelo como completo, o déjelo abierto hasta que se haga el resto.</translation>
    </message>
    <message>
        <source>That trial</source>
        <translation>Esa prueba</translation>
    </message>
    <message>
        <source>That task</source>
        <translation>Esa tarea</translation>
    </message>
    <message>
        <source>A job with the ref %1 is in the book already.</source>
        <translation>En el libro ya hay un encargo con la referencia %1.</translation>
    </message>
    <message>
        <source>The day a later due day was asked for, %1, is after today.</source>
        <translation>El día en que se pidió un día de entrega posterior, el %1, es posterior a hoy.</translation>
    </message>
    <message>
        <source>A job already given started today or before, not on %1.</source>
        <translation>Un encargo ya dado empezó hoy o antes, no el %1.</translation>
    </message>
    <message>
        <source>A job to be given can&apos;t start on %1, before today.</source>
        <translation>Un encargo que se va a dar no puede empezar el %1, antes de hoy.</translation>
    </message>
    <message>
        <source>If it is already given, record it as such.</source>
        <translation>Si ya está dado, anótelo como tal.</translation>
    </message>
    <message>
        <source>Recorded %1 with %2</source>
        <translation>Se anotó %1 con %2</translation>
    </message>
    <message>
        <source>Gave %1 to %2</source>
        <translation>Se dio %1 a %2</translation>
    </message>
    <message>
        <source>Corrected %1 of %2</source>
        <translation>Se corrigió %1 de %2</translation>
    </message>
    <message>
        <source>That job</source>
        <translation>Ese encargo</translation>
    </message>
    <message>
        <source>How %1 went</source>
        <translation>Cómo fue %1</translation>
    </message>
    <message>
        <source>%1 has no units of work.</source>
        <translation>%1 no tiene unidades de trabajo.</translation>
    </message>
    <message>
        <source>How it went needs a day.</source>
        <translation>Cómo fue necesita un día.</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
    <message>
        <source>A later due day needs two days: the new one, and the one it was asked on.</source>
        <translation>Un día de entrega posterior necesita dos días: el nuevo y aquel en que se pidió.</translation>
    </message>
    <message>
        <source>%1 has no due day that could be moved.</source>
        <translation>%1 no tiene día de entrega que se pueda aplazar.</translation>
    </message>
    <message>
        <source>The day it was asked, %1, is after today.</source>
        <translation>El día en que se pidió, el %1, es posterior a hoy.</translation>
    </message>
    <message>
        <source>%1 now expects %2 on %3. The promise that counts stays as it was</source>
        <translation>%1 prevé ahora %2 para el %3. La promesa que cuenta sigue como estaba</translation>
    </message>
    <message>
        <source>A later due day needs the reason why you asked for it.</source>
        <translation>Un día de entrega posterior necesita el motivo por el que lo pidió.</translation>
    </message>
    <message>
        <source>A later due day was asked for on %1 already; this one can&apos;t have been asked before.</source>
        <translation>El %1 ya se pidió un día de entrega posterior; este no se puede haber pedido antes.</translation>
    </message>
    <message>
        <source>Moved the due day of %1 to %2</source>
        <translation>Se aplazó el día de entrega de %1 al %2</translation>
    </message>
    <message>
        <source>A task</source>
        <translation>Una tarea</translation>
    </message>
    <message>
        <source>That round</source>
        <translation>Esa ronda</translation>
    </message>
    <message>
        <source>A task called %1 is in the book already.</source>
        <translation>Ya hay en el libro una tarea que se llama %1.</translation>
    </message>
    <message>
        <source>%1 is planned with %2 and would then be against the rule: %3</source>
        <translation>%1 está previsto con %2 y entonces iría contra la regla: %3</translation>
    </message>
    <message>
        <source>Cancel that job first.</source>
        <translation>Cancele primero ese encargo.</translation>
    </message>
    <message>
        <source>Added the task %1</source>
        <translation>Se añadió la tarea %1</translation>
    </message>
    <message>
        <source>The task %1</source>
        <translation>La tarea %1</translation>
    </message>
    <message>
        <source>Edited the task %1</source>
        <translation>Se modificó la tarea %1</translation>
    </message>
    <message>
        <source>%1 is %2 now; possible is: %3.</source>
        <translation>Etapa actual de %1: %2; es posible: %3.</translation>
    </message>
    <message>
        <source>Listed %1 in %2</source>
        <translation>Se incluyó a %1 en %2</translation>
    </message>
    <message>
        <source>Paused %1 in %2</source>
        <translation>Se puso en pausa a %1 en %2</translation>
    </message>
    <message>
        <source>Resumed %1 in %2</source>
        <translation>Se reanudó la prueba de %1 en %2</translation>
    </message>
    <message>
        <source>Extended the probation of %1 in %2 by %3</source>
        <translation>Se prorrogó el período de prueba de %1 en %2: %3 más</translation>
    </message>
    <message>
        <source>Put %1 back on probation in %2</source>
        <translation>Se puso a %1 de vuelta al período de prueba en %2</translation>
    </message>
    <message>
        <source>Promoted %1 in %2</source>
        <translation>Se promovió a %1 en %2</translation>
    </message>
    <message>
        <source>Let %1 go in %2</source>
        <translation>Se dejó ir a %1 en %2</translation>
    </message>
    <message>
        <source>%1 left %2</source>
        <translation>%1 se fue de %2</translation>
    </message>
    <message>
        <source>Reinstated %1 in %2</source>
        <translation>Se readmitió a %1 en %2</translation>
    </message>
    <message>
        <source>Took back: %1 %2 in %3</source>
        <translation>Decisión retirada: %1, «%2», en %3</translation>
    </message>
    <message>
        <source>That round or vendor</source>
        <translation>Esa ronda o ese proveedor</translation>
    </message>
    <message>
        <source>%1 has a place in %2 already.</source>
        <translation>%1 ya tiene una plaza en %2.</translation>
    </message>
    <message>
        <source>Begin another round of the same kind of work: the two are linked.</source>
        <translation>Empiece otra ronda del mismo tipo de trabajo: las dos quedan vinculadas.</translation>
    </message>
    <message>
        <source>%1, a round of the same kind of work, has a place.</source>
        <translation>%1, una ronda del mismo tipo de trabajo, tiene una plaza libre.</translation>
    </message>
    <message>
        <source>%1 keeps the place in %2: whoever was given a job or decided on has had a try.</source>
        <translation>%1 conserva la plaza en %2: quien recibió un encargo o fue objeto de una decisión ya tuvo su intento.</translation>
    </message>
    <message>
        <source>Let them go, or begin another round of the same kind of work.</source>
        <translation>Déjelo ir, o empiece otra ronda del mismo tipo de trabajo.</translation>
    </message>
    <message>
        <source>Removed %1 from %2</source>
        <translation>Se quitó a %1 de %2</translation>
    </message>
    <message>
        <source>%1 is listed already.</source>
        <translation>%1 ya está en la ronda.</translation>
    </message>
    <message>
        <source>A decision needs a day.</source>
        <translation>Una decisión necesita un día.</translation>
    </message>
    <message>
        <source>Only an extension takes months.</source>
        <translation>Solo una prórroga lleva meses.</translation>
    </message>
    <message>
        <source>An extension takes 1 to 12 months.</source>
        <translation>Una prórroga dura de 1 a 12 meses.</translation>
    </message>
    <message>
        <source>A decision can&apos;t lie in the future: %1 is after today, %2.</source>
        <translation>Una decisión no puede estar en el futuro: el %1 es posterior a hoy, %2.</translation>
    </message>
    <message>
        <source>This decision is dated the day it is entered, today.</source>
        <translation>Esta decisión lleva la fecha del día en que se registra, hoy.</translation>
    </message>
    <message>
        <source>A decision can be dated back as far as the latest event, and the latest of %1 is on %2.</source>
        <translation>La fecha de una decisión puede ir hacia atrás hasta el último suceso, y el último de %1 es del %2.</translation>
    </message>
    <message>
        <source>This decision needs a reason: it is kept and shown ever after.</source>
        <translation>Esta decisión necesita un motivo: se guarda y se muestra para siempre.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be promoted: %2</source>
        <translation>No se puede promover a %1: %2</translation>
    </message>
    <message>
        <source>people were asked whether they like %1, and not enough do</source>
        <translation>se preguntó a la gente si le agrada %1, y no basta con los que dicen que sí</translation>
    </message>
    <message>
        <source>the record of %1 does not support it</source>
        <translation>el historial de resultados de %1 no respalda la promoción</translation>
    </message>
    <message>
        <source>To promote %1 needs a written reason: %2.</source>
        <translation>Para promover a %1 hace falta un motivo escrito: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 is closed already.</source>
        <translation>La ronda %1 ya está cerrada.</translation>
    </message>
    <message>
        <source>A vendor that is to be let go from %1</source>
        <translation>Un proveedor al que se va a dejar ir de %1</translation>
    </message>
    <message>
        <source>%1 stays open, and nobody was let go.</source>
        <translation>La ronda %1 sigue abierta, y no se dejó ir a nadie.</translation>
    </message>
    <message>
        <source>%1; let %2 go</source>
        <translation>%1; se dejó ir a %2</translation>
    </message>
    <message>
        <source>%1; let %2 vendors go</source>
        <translation>%1; se dejó ir a %2 proveedores</translation>
    </message>
    <message>
        <source>row %1, %2</source>
        <translation>fila %1, %2</translation>
    </message>
    <message>
        <source>One row of the list of %2 can&apos;t be taken. Nothing was changed.</source>
        <translation>No se puede admitir una fila de la lista de %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>%1 rows of the list of %2 can&apos;t be taken. Nothing was changed.</source>
        <translation>No se pueden admitir %1 filas de la lista de %2. No se cambió nada.</translation>
    </message>
    <message>
        <source>is a day without a result</source>
        <translation>es un día sin resultado</translation>
    </message>
    <message>
        <source>a result can&apos;t lie after today, %1</source>
        <translation>un resultado no puede ser posterior a hoy, %1</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 el %2</translation>
    </message>
    <message>
        <source>Attach another list, and the units follow it.</source>
        <translation>Adjunte otra lista, y las unidades se ajustan a ella.</translation>
    </message>
    <message>
        <source>By its list, %1 units of %2 are done.</source>
        <translation>Según su lista, las unidades hechas de %2 son %1.</translation>
    </message>
    <message>
        <source>Record the results in the list, and the units done follow them.</source>
        <translation>Anote los resultados en la lista, y las unidades hechas se ajustan a ellos.</translation>
    </message>
    <message>
        <source>The list has no rows.</source>
        <translation>La lista no tiene filas.</translation>
    </message>
    <message>
        <source>%1 is over: its list stays as it was worked through.</source>
        <translation>%1 ha terminado: su lista queda como se trabajó.</translation>
    </message>
    <message>
        <source>Take back how it went first, or attach the list to another job.</source>
        <translation>Deshaga primero cómo fue, o adjunte la lista a otro encargo.</translation>
    </message>
    <message>
        <source>The list of %1 holds %2 that the new one does not, such as %3: %4. Nothing was changed.</source>
        <translation>La lista de %1 contiene %2 que la nueva no tiene, por ejemplo en la %3: %4. No se cambió nada.</translation>
    </message>
    <message>
        <source>one result</source>
        <translation>un resultado</translation>
    </message>
    <message>
        <source>%1 results</source>
        <translation>%1 resultados</translation>
    </message>
    <message>
        <source>Read results into the list that is there, instead of attaching it again.</source>
        <translation>Lea los resultados en la lista que ya está, en lugar de adjuntarla otra vez.</translation>
    </message>
    <message>
        <source>Or say that the list is to be replaced, results and all: it can be taken back.</source>
        <translation>O indique que la lista se sustituya, con resultados y todo: se puede deshacer.</translation>
    </message>
    <message>
        <source>Attached a list of %1 to %2</source>
        <translation>Se adjuntó a %2 una lista (filas: %1)</translation>
    </message>
    <message>
        <source>%1 units of %2 are done, and the new list has %3. Nothing was changed.</source>
        <translation>Están hechas %1 unidades de %2, y la nueva lista tiene %3. No se cambió nada.</translation>
    </message>
    <message>
        <source>Attach the list with all its results.</source>
        <translation>Adjunte la lista con todos sus resultados.</translation>
    </message>
    <message>
        <source>Or say that results may go, and the new list counts: it can be taken back.</source>
        <translation>O indique que los resultados se pueden perder y que vale la nueva lista: se puede deshacer.</translation>
    </message>
    <message>
        <source>is in the table twice with different content: %1</source>
        <translation>está dos veces en la tabla con distinto contenido: %1</translation>
    </message>
    <message>
        <source>the list has no such row</source>
        <translation>la lista no tiene esa fila</translation>
    </message>
    <message>
        <source>is not what the list says there: %1</source>
        <translation>no es lo que la lista dice ahí: %1</translation>
    </message>
    <message>
        <source>is missing, and so is the number of the row</source>
        <translation>falta, y también el número de la fila</translation>
    </message>
    <message>
        <source>is not in the list</source>
        <translation>no está en la lista</translation>
    </message>
    <message>
        <source>is in the list %1 times: say the number of the row</source>
        <translation>está en la lista %1 veces: indique el número de la fila</translation>
    </message>
    <message>
        <source>is %1 in the list already</source>
        <translation>en la lista ya es %1</translation>
    </message>
    <message>
        <source>%1 has no list.</source>
        <translation>%1 no tiene lista.</translation>
    </message>
    <message>
        <source>Attach its list first.</source>
        <translation>Adjunte primero su lista.</translation>
    </message>
    <message>
        <source>Recorded %1 in the list of %2: %3 done</source>
        <translation>Anotado en la lista de %2: %1; %3 hechas</translation>
    </message>
    <message>
        <source>A vendor</source>
        <translation>Un proveedor</translation>
    </message>
    <message>
        <source>%1 is in the book already.</source>
        <translation>%1 ya está en el libro.</translation>
    </message>
    <message>
        <source>Away until %1 lies before away from %2.</source>
        <translation>Ausente hasta el %1 es anterior a ausente desde el %2.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Se añadió a %1</translation>
    </message>
    <message>
        <source>Added %1 to %2</source>
        <translation>Se añadió a %1 en %2</translation>
    </message>
    <message>
        <source>Edited %1</source>
        <translation>Se modificaron los datos de %1</translation>
    </message>
    <message>
        <source>Archived %1</source>
        <translation>Se archivó a %1</translation>
    </message>
    <message>
        <source>Took %1 out of the archive</source>
        <translation>Se sacó a %1 del archivo</translation>
    </message>
    <message>
        <source>That vendor</source>
        <translation>Ese proveedor</translation>
    </message>
    <message>
        <source>Erased vendor %1</source>
        <translation>Proveedor borrado %1</translation>
    </message>
    <message>
        <source>Erased a vendor, now called %1</source>
        <translation>Se borró un proveedor, que ahora se llama %1</translation>
    </message>
    <message>
        <source>A contact can&apos;t lie in the future: %1 is after today.</source>
        <translation>Un contacto no puede estar en el futuro: el %1 es posterior a hoy.</translation>
    </message>
    <message>
        <source>A contact with the ref %1 is in the book already.</source>
        <translation>En el libro ya hay un contacto con la referencia %1.</translation>
    </message>
    <message>
        <source>Noted a contact (%1) with %2</source>
        <translation>Se anotó un contacto (%1) con %2</translation>
    </message>
    <message>
        <source>That contact</source>
        <translation>Ese contacto</translation>
    </message>
    <message>
        <source>The contact with %1</source>
        <translation>El contacto con %1</translation>
    </message>
    <message>
        <source>Corrected a contact with %1</source>
        <translation>Se corrigió un contacto con %1</translation>
    </message>
    <message>
        <source>round</source>
        <translation>ronda</translation>
    </message>
    <message>
        <source>directions</source>
        <translation>indicaciones</translation>
    </message>
    <message>
        <source>task</source>
        <translation>tarea</translation>
    </message>
    <message>
        <source>liked</source>
        <translation>agradable</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>%1 of 5</source>
        <translation>%1 de 5</translation>
    </message>
    <message>
        <source>another one</source>
        <translation>otra</translation>
    </message>
    <message>
        <source>conflicts with the book, which says nothing there</source>
        <translation>está en conflicto con el libro, que ahí no dice nada</translation>
    </message>
    <message>
        <source>conflicts with the book, which says %1</source>
        <translation>está en conflicto con el libro, que dice %1</translation>
    </message>
    <message>
        <source>Nothing was imported from %1: %2 can&apos;t be taken.</source>
        <translation>No se importó nada de %1: hay que rechazar %2.</translation>
    </message>
    <message>
        <source>1 row</source>
        <translation>1 fila</translation>
    </message>
    <message>
        <source>Mend them and import again, or take the good rows only and have the others written to a file (--skip-bad).</source>
        <translation>Corríjalas e importe de nuevo, o tome solo las filas buenas y haga que las demás se escriban en un archivo (--skip-bad).</translation>
    </message>
    <message>
        <source>job</source>
        <translation>encargo</translation>
    </message>
    <message>
        <source>jobs</source>
        <translation>encargos</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>rondas</translation>
    </message>
    <message>
        <source>vendor</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>vendors</source>
        <translation>proveedores</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tareas</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decisión</translation>
    </message>
    <message>
        <source>decisions</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>contacts</source>
        <translation>contactos</translation>
    </message>
    <message>
        <source>row of a list</source>
        <translation>fila de una lista</translation>
    </message>
    <message>
        <source>rows of lists</source>
        <translation>filas de listas</translation>
    </message>
    <message>
        <source>reminder put off</source>
        <translation>recordatorio aplazado</translation>
    </message>
    <message>
        <source>reminders put off</source>
        <translation>recordatorios aplazados</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <translation>Importado: %1</translation>
    </message>
    <message>
        <source>Imported %1 from %2</source>
        <translation>Importado: %1, de %2</translation>
    </message>
    <message>
        <source>a decision can&apos;t lie in the future</source>
        <translation>una decisión no puede estar en el futuro</translation>
    </message>
    <message>
        <source>the vendor is in the book already, and there this decision is dated the day it is entered</source>
        <translation>el proveedor ya está en el libro, y allí esta decisión lleva la fecha del día en que se registra</translation>
    </message>
    <message>
        <source>the vendor is listed in this round already, on another day</source>
        <translation>el proveedor ya está incluido en esta ronda, con otro día</translation>
    </message>
    <message>
        <source>is missing: this decision needs a reason</source>
        <translation>falta: esta decisión necesita un motivo</translation>
    </message>
    <message>
        <source>is missing: not enough people like them, so the promotion needs a reason</source>
        <translation>falta: el trato les resulta agradable a muy pocos, así que la promoción necesita un motivo</translation>
    </message>
    <message>
        <source>is missing: the record does not support the promotion</source>
        <translation>falta: el historial de resultados no respalda la promoción</translation>
    </message>
    <message>
        <source>it would make a decision unlawful that the book has, %1 on %2: %3</source>
        <translation>haría que una decisión que ya está en el libro no fuera lícita, «%1» del %2: %3</translation>
    </message>
    <message>
        <source>looks like %1, who is in the book</source>
        <translation>se parece a %1, que está en el libro</translation>
    </message>
    <message>
        <source>looks like %1, who comes in as well</source>
        <translation>se parece a %1, que también entra</translation>
    </message>
    <message>
        <source>looks like a job of %1 in the book: %2, %3</source>
        <translation>se parece a un encargo de %1 que está en el libro: %2, %3</translation>
    </message>
    <message>
        <source>looks like another row about %1 of the same day</source>
        <translation>se parece a otra fila sobre %1 del mismo día</translation>
    </message>
    <message>
        <source>looks like a contact of the same day that is in the book</source>
        <translation>se parece a un contacto del mismo día que está en el libro</translation>
    </message>
    <message>
        <source>looks like %1, who is in the table as well</source>
        <translation>se parece a %1, que también está en la tabla</translation>
    </message>
    <message>
        <source>is no currency code of three capitals, such as EUR</source>
        <translation>no es un código de moneda de tres mayúsculas, como EUR</translation>
    </message>
    <message>
        <source>A row</source>
        <translation>Una fila</translation>
    </message>
    <message>
        <source>It</source>
        <translation>Esto</translation>
    </message>
    <message>
        <source>lies before away_from</source>
        <translation>es anterior a away_from</translation>
    </message>
    <message>
        <source>%1 is closed and takes no new vendor, and %2 is new to it</source>
        <translation>la ronda %1 está cerrada y no admite nuevos proveedores, y %2 aún no está en ella</translation>
    </message>
    <message>
        <source>%1; and %2 more</source>
        <translation>%1; y %2 más</translation>
    </message>
    <message>
        <source>Say which vendors to read, such as --vendors &apos;%1&apos;; the others&apos; rows are left out.</source>
        <translation>Diga qué proveedores se leen, por ejemplo --vendors &apos;%1&apos;; las filas de los demás se dejan fuera.</translation>
    </message>
    <message>
        <source>Put the others into another round of the same kind of work: the two are linked.</source>
        <translation>Ponga a los demás en otra ronda del mismo tipo de trabajo: las dos quedan vinculadas.</translation>
    </message>
    <message>
        <source>no job has this ref</source>
        <translation>ningún encargo tiene esta referencia</translation>
    </message>
    <message>
        <source>the job has %1 units of work, and its list more rows</source>
        <translation>el encargo tiene %1 unidades de trabajo, y su lista, más filas</translation>
    </message>
    <message>
        <source>is how many results the whole list has, and the book says that %1 units of the job are done</source>
        <translation>es el número de resultados de la lista entera, y el libro dice que las unidades hechas del encargo son %1</translation>
    </message>
    <message>
        <source>conflicts with the book, where %1 belongs to another vendor or round</source>
        <translation>está en conflicto con el libro, donde %1 pertenece a otro proveedor o a otra ronda</translation>
    </message>
    <message>
        <source>is there twice with different content: see row %1 of %2</source>
        <translation>está dos veces con distinto contenido: vea la fila %1 de %2</translation>
    </message>
    <message>
        <source>an outcome can&apos;t lie after today, %1</source>
        <translation>un resultado no puede ser posterior a hoy, %1</translation>
    </message>
    <message>
        <source>the day a later due day was asked for can&apos;t lie after today</source>
        <translation>el día en que se pidió un día de entrega posterior no puede ser posterior a hoy</translation>
    </message>
    <message>
        <source>a contact can&apos;t lie in the future</source>
        <translation>un contacto no puede estar en el futuro</translation>
    </message>
    <message>
        <source>From %1 it can&apos;t become %2. Possible is: %3.</source>
        <translation>De %1 no se puede pasar a %2. Es posible: %3.</translation>
    </message>
    <message>
        <source>The outcome of %1 is recorded on %2, after that day.</source>
        <translation>El resultado de %1 está anotado el %2, después de ese día.</translation>
    </message>
    <message>
        <source>The new end, %1, would not lie after the day of the decision, %2.</source>
        <translation>El nuevo final, el %1, no iría después del día de la decisión, el %2.</translation>
    </message>
    <message>
        <source>%1 are over on %2.</source>
        <translation>%1 se cumplen el %2.</translation>
    </message>
    <message>
        <source>The record did not support the promotion, and no reason is written.</source>
        <translation>El historial de resultados no respaldaba la promoción, y no hay ningún motivo escrito.</translation>
    </message>
    <message>
        <source>It needs a reason.</source>
        <translation>Necesita un motivo.</translation>
    </message>
    <message>
        <source>A vendor is listed once, first of all.</source>
        <translation>Un proveedor se incluye una sola vez, antes que nada.</translation>
    </message>
    <message>
        <source>No decision is left to take back.</source>
        <translation>No queda ninguna decisión que retirar.</translation>
    </message>
    <message>
        <source>%1 is closed and takes no new vendor.</source>
        <translation>%1 está cerrada y no admite ningún proveedor nuevo.</translation>
    </message>
    <message>
        <source>%1 has used its ten tries: every vendor ever listed in it takes one of the ten places.</source>
        <translation>%1 ha gastado sus diez intentos: cada proveedor que se ha incluido alguna vez en ella ocupa una de las diez plazas.</translation>
    </message>
    <message>
        <source>The currency %1 is not a code of three letters.</source>
        <translation>La moneda %1 no es un código de tres letras.</translation>
    </message>
    <message>
        <source>Two rounds are called %1.</source>
        <translation>Dos rondas se llaman %1.</translation>
    </message>
    <message>
        <source>%1 has more than ten vendors listed.</source>
        <translation>%1 tiene incluidos más de diez proveedores.</translation>
    </message>
    <message>
        <source>Two vendors are called %1.</source>
        <translation>Dos proveedores se llaman %1.</translation>
    </message>
    <message>
        <source>Two tasks are called %1.</source>
        <translation>Dos tareas se llaman %1.</translation>
    </message>
    <message>
        <source>The task %1 belongs to a round that is not in the book.</source>
        <translation>La tarea %1 pertenece a una ronda que no está en el libro.</translation>
    </message>
    <message>
        <source>A trial&apos;s round or vendor is not in the book.</source>
        <translation>La ronda o el proveedor de una prueba no está en el libro.</translation>
    </message>
    <message>
        <source>%1 is listed twice in %2.</source>
        <translation>%1 está incluido dos veces en %2.</translation>
    </message>
    <message>
        <source>A decision&apos;s trial is not in the book.</source>
        <translation>La prueba a la que se refiere una decisión no está en el libro.</translation>
    </message>
    <message>
        <source>The trial or task of %1 is not in the book.</source>
        <translation>La prueba o la tarea de %1 no está en el libro.</translation>
    </message>
    <message>
        <source>Two jobs have the ref %1.</source>
        <translation>Dos encargos tienen la referencia %1.</translation>
    </message>
    <message>
        <source>The job of %1 is not in the book.</source>
        <translation>El encargo de %1 no está en el libro.</translation>
    </message>
    <message>
        <source>A contact&apos;s vendor is not in the book.</source>
        <translation>El proveedor de un contacto no está en el libro.</translation>
    </message>
    <message>
        <source>Two contacts have the ref %1.</source>
        <translation>Dos contactos tienen la referencia %1.</translation>
    </message>
    <message>
        <source>A reminder&apos;s round or vendor is not in the book.</source>
        <translation>La ronda o el proveedor de un recordatorio no está en el libro.</translation>
    </message>
    <message>
        <source>%1 still has vendors or tasks.</source>
        <translation>%1 todavía tiene proveedores o tareas.</translation>
    </message>
    <message>
        <source>%1 still has a trial or contacts.</source>
        <translation>%1 todavía tiene una prueba o contactos.</translation>
    </message>
    <message>
        <source>%1 still has jobs or decisions in this round.</source>
        <translation>%1 todavía tiene encargos o decisiones en esta ronda.</translation>
    </message>
    <message>
        <source>Jobs still refer to the task %1.</source>
        <translation>Todavía hay encargos que se refieren a la tarea %1.</translation>
    </message>
    <message>
        <source>%1 still has its list.</source>
        <translation>%1 todavía tiene su lista.</translation>
    </message>
    <message>
        <source>A book has one currency.</source>
        <translation>Un libro tiene una sola moneda.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Falta un nombre.</translation>
    </message>
    <message>
        <source>The trial of %1 in %2 does not begin with being listed.</source>
        <translation>La prueba de %1 en %2 no empieza con su inclusión.</translation>
    </message>
    <message>
        <source>%1 in %2, %3 on %4: %5</source>
        <translation>%1 en %2, %3 el %4: %5</translation>
    </message>
    <message>
        <source>%1 of the %2 you meant to try has been tried.</source>
        <translation>%1 de los %2 que quería poner a prueba ya se ha puesto a prueba.</translation>
    </message>
    <message>
        <source>%1 of the %2 you meant to try have been tried.</source>
        <translation>%1 de los %2 que quería poner a prueba ya se han puesto a prueba.</translation>
    </message>
    <message>
        <source>Liked: %1.</source>
        <translation>Agradable: %1.</translation>
    </message>
    <message>
        <source>No due day was moved after it had passed.</source>
        <translation>Ningún día de entrega se aplazó después de haber pasado.</translation>
    </message>
    <message>
        <source>One of %1 due days was moved after it had passed.</source>
        <translation>Uno de %1 días de entrega se aplazó después de haber pasado.</translation>
    </message>
    <message>
        <source>%1 of %2 due days were moved after they had passed.</source>
        <translation>%1 de %2 días de entrega se aplazaron después de haber pasado.</translation>
    </message>
    <message>
        <source>No job is told from memory.</source>
        <translation>Ningún encargo está contado de memoria.</translation>
    </message>
    <message>
        <source>One of %1 jobs is told from memory.</source>
        <translation>Uno de %1 encargos está contado de memoria.</translation>
    </message>
    <message>
        <source>%1 of %2 jobs are told from memory.</source>
        <translation>%1 de %2 encargos están contados de memoria.</translation>
    </message>
    <message>
        <source>One of %1 jobs was given against the rule.</source>
        <translation>Uno de %1 encargos se dio contra la regla.</translation>
    </message>
    <message>
        <source>%1 of %2 jobs were given against the rule.</source>
        <translation>%1 de %2 encargos se dieron contra la regla.</translation>
    </message>
    <message>
        <source>Work in one month.</source>
        <translation>Trabajo en un mes.</translation>
    </message>
    <message>
        <source>Work in %1 different months.</source>
        <translation>Trabajo en %1 meses distintos.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>The clock has not begun: the first job starts it.</source>
        <translation>El período de prueba no ha empezado: el primer encargo lo pone en marcha.</translation>
    </message>
    <message>
        <source>The trial is paused: resume it first. %1 left from then on.</source>
        <translation>La prueba está en pausa: reanúdela primero. Tiempo restante desde entonces: %1.</translation>
    </message>
    <message>
        <source>Promoted already on %1.</source>
        <translation>Ya fue promovido el %1.</translation>
    </message>
    <message>
        <source>%1 on %2: reinstate them first, and probation begins anew.</source>
        <translation>%1 el %2: readmítalo primero, y el período de prueba empieza de nuevo.</translation>
    </message>
    <message>
        <source>%1 of probation are over</source>
        <translation>%1 de período de prueba cumplidos</translation>
    </message>
    <message>
        <source>Good work: 9 to 1 sure of 70%</source>
        <translation>Buen trabajo: seguro 9 a 1 de un 70%</translation>
    </message>
    <message>
        <source>%1: ten at least, 9 to 1 sure of 70%</source>
        <translation>%1: al menos diez, seguro 9 a 1 de un 70%</translation>
    </message>
    <message>
        <source>needs 1 more good one</source>
        <translation>falta 1 resultado bueno más</translation>
    </message>
    <message>
        <source>needs %1 more good ones in a row</source>
        <translation>faltan %1 resultados buenos más seguidos</translation>
    </message>
    <message>
        <source>Work in four different months</source>
        <translation>Trabajo en cuatro meses distintos</translation>
    </message>
    <message>
        <source>work in one month</source>
        <translation>trabajo en un mes</translation>
    </message>
    <message>
        <source>work in %1 months</source>
        <translation>trabajo en %1 meses</translation>
    </message>
    <message>
        <source>needs 1 more month</source>
        <translation>falta 1 mes más</translation>
    </message>
    <message>
        <source>needs %1 more months</source>
        <translation>faltan %1 meses más</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>rows %1-%2</source>
        <translation>filas %1-%2</translation>
    </message>
    <message>
        <source>%1 is over: there is nothing left of it to split.</source>
        <translation>%1 ha terminado: no queda nada que dividir.</translation>
    </message>
    <message>
        <source>Attach the whole list first.</source>
        <translation>Adjunte primero la lista completa.</translation>
    </message>
    <message>
        <source>%1 of %2 units of %3 are done, and its list does not say which: it has %4.</source>
        <translation>Están hechas %1 de las %2 unidades de %3, y su lista no dice cuáles: tiene %4.</translation>
    </message>
    <message>
        <source>Record in the list what came back, then split it.</source>
        <translation>Anote en la lista lo que le devolvieron y divídala después.</translation>
    </message>
    <message>
        <source>%1 comes again, and a list is worked through once.</source>
        <translation>%1 se repite, y una lista se recorre una sola vez.</translation>
    </message>
    <message>
        <source>Say of the job that it does not repeat, then split it.</source>
        <translation>Indique en el encargo que no se repite y divídalo después.</translation>
    </message>
    <message>
        <source>A week takes at least 1 row, not %1.</source>
        <translation>Una semana lleva al menos 1 fila, no %1.</translation>
    </message>
    <message>
        <source>The first slice has at least 1 row, not %1.</source>
        <translation>La primera tanda tiene al menos 1 fila, no %1.</translation>
    </message>
    <message>
        <source>The first slice can&apos;t be due on %1, before %2.</source>
        <translation>La primera tanda no puede vencer el %1, antes de %2.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>it starts</source>
        <translation>que empiece</translation>
    </message>
    <message>
        <source>%1 was due on %2: splitting it now would give it new days and hide that it is late.</source>
        <translation>%1 vencía el %2: dividirlo ahora le daría días nuevos y ocultaría que va tarde.</translation>
    </message>
    <message>
        <source>Record how it went, and give what is left as another job.</source>
        <translation>Anote cómo fue, y dé lo que queda como otro encargo.</translation>
    </message>
    <message>
        <source>%1 was due on %2, and you asked for %3 in time: a still later day would count as moved afterwards.</source>
        <translation>%1 vencía el %2, y usted pidió a tiempo que fuera el %3: un día aún más tardío contaría como aplazado después.</translation>
    </message>
    <message>
        <source>Let the first slice be due on %1, or before.</source>
        <translation>Haga que la primera tanda venza el %1, o antes.</translation>
    </message>
    <message>
        <source>A stranger&apos;s first slice stays within the first-commitment cap, and it is not known what a row of %1 takes.</source>
        <translation>La primera tanda de un desconocido no pasa del tope del primer encargo, y no se sabe cuánto lleva una fila de %1.</translation>
    </message>
    <message>
        <source>Say how many rows the first slice has, or what the whole job takes in hours or money.</source>
        <translation>Diga cuántas filas tiene la primera tanda, o cuánto lleva el encargo entero en horas o en dinero.</translation>
    </message>
    <message>
        <source>What is left of the first-commitment cap, %1, is less than one row of %2 takes.</source>
        <translation>Lo que queda del tope del primer encargo, %1, es menos de lo que lleva una fila de %2.</translation>
    </message>
    <message>
        <source>Wait until what is open is delivered, or say how many rows the first slice has.</source>
        <translation>Espere a que se entregue lo que está abierto, o diga cuántas filas tiene la primera tanda.</translation>
    </message>
    <message>
        <source>Take more rows a week.</source>
        <translation>Tome más filas por semana.</translation>
    </message>
    <message>
        <source>Let the first slice reach it: %1 rows or more.</source>
        <translation>Haga que la primera tanda llegue hasta ella: %1 filas o más.</translation>
    </message>
    <message>
        <source>%1, %2 of %3: %4</source>
        <translation>%1, %2 de %3: %4</translation>
    </message>
    <message>
        <source>The list was split into slices.</source>
        <translation>La lista se dividió en tandas.</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>a tiempo</translation>
    </message>
    <message>
        <source>on directions</source>
        <translation>indicaciones</translation>
    </message>
    <message>
        <source>on good work</source>
        <translation>buen trabajo</translation>
    </message>
    <message>
        <source>9 to 1 sure they get fewer than three in four on time.</source>
        <translation>Es seguro 9 a 1 que entrega a tiempo menos de tres de cada cuatro.</translation>
    </message>
    <message>
        <source>9 to 1 sure they follow directions fewer than three times in four.</source>
        <translation>Es seguro 9 a 1 que sigue las indicaciones menos de tres veces de cada cuatro.</translation>
    </message>
    <message>
        <source>9 to 1 sure they do fewer than three jobs in four well.</source>
        <translation>Es seguro 9 a 1 que hace bien menos de tres encargos de cada cuatro.</translation>
    </message>
    <message>
        <source>one more good one clears it</source>
        <translation>un resultado bueno más lo despeja</translation>
    </message>
    <message>
        <source>%1 more good ones in a row clear it</source>
        <translation>%1 resultados buenos más seguidos lo despejan</translation>
    </message>
    <message>
        <source>A shaky start %1: %2. Of vendors good 95 times in 100 about one in %3 shows this.</source>
        <translation>Un comienzo flojo (%1): %2. De los proveedores que son buenos 95 veces de cada 100, más o menos uno de cada %3 muestra esto.</translation>
    </message>
    <message>
        <source>%1 late not long ago</source>
        <translation>%1 encargos tarde hace poco</translation>
    </message>
    <message>
        <source>%1 against directions not long ago</source>
        <translation>%1 encargos contra las indicaciones hace poco</translation>
    </message>
    <message>
        <source>%1 poor jobs not long ago</source>
        <translation>%1 encargos deficientes hace poco</translation>
    </message>
    <message>
        <source>Slipped %1 not long ago</source>
        <translation>Flojeó (%1) hace poco</translation>
    </message>
    <message>
        <source>%1; %2. Of vendors good 95 times in 100 about one in %3 shows this.</source>
        <translation>%1; %2. De los proveedores que son buenos 95 veces de cada 100, más o menos uno de cada %3 muestra esto.</translation>
    </message>
    <message>
        <source>Consider putting them back on probation.</source>
        <translation>Considere devolverlo al período de prueba.</translation>
    </message>
    <message>
        <source>%1 and a record to match: proven.</source>
        <translation>%1 y un historial de resultados a la altura: probado.</translation>
    </message>
    <message>
        <source>%1 and a record to match: you may promote.</source>
        <translation>%1 y un historial de resultados a la altura: puede promoverlo.</translation>
    </message>
    <message>
        <source>On track; the clock is paused.</source>
        <translation>En buen camino; el período de prueba está en pausa.</translation>
    </message>
    <message>
        <source>On track; probation ends on %1.</source>
        <translation>En buen camino; el período de prueba termina el %1.</translation>
    </message>
    <message>
        <source>On track; work in one more month.</source>
        <translation>En buen camino; falta trabajo en un mes más.</translation>
    </message>
    <message>
        <source>On track; work in %1 more months.</source>
        <translation>En buen camino; falta trabajo en %1 meses más.</translation>
    </message>
    <message>
        <source>Needs 1 more good one %1.</source>
        <translation>Falta 1 resultado bueno más (%1).</translation>
    </message>
    <message>
        <source>Needs %1 more good ones in a row %2.</source>
        <translation>Faltan %1 resultados buenos más seguidos (%2).</translation>
    </message>
    <message>
        <source>Nothing is known %1 yet: needs %2 good ones.</source>
        <translation>Aún no se sabe nada (%1): hacen falta %2 resultados buenos.</translation>
    </message>
    <message>
        <source>Too early to tell: %1 of at least %2.</source>
        <translation>Demasiado pronto para juzgar: %1 de al menos %2.</translation>
    </message>
    <message>
        <source>Not on time:</source>
        <translation>Fuera de tiempo:</translation>
    </message>
    <message>
        <source>Directions not followed:</source>
        <translation>Indicaciones no seguidas:</translation>
    </message>
    <message>
        <source>Work that was not good enough for us:</source>
        <translation>Trabajo que no fue lo bastante bueno para nosotros:</translation>
    </message>
    <message>
        <source>not delivered so far (%1 day late)</source>
        <translation>no entregado hasta ahora (%1 día tarde)</translation>
    </message>
    <message>
        <source>not delivered so far (%1 days late)</source>
        <translation>no entregado hasta ahora (%1 días tarde)</translation>
    </message>
    <message>
        <source>delivered on %1</source>
        <translation>entregado el %1</translation>
    </message>
    <message>
        <source>%1 (%2 late)</source>
        <translation>%1 (%2 tarde)</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, después de las %2</translation>
    </message>
    <message>
        <source>not delivered by then; cancelled by us on %1</source>
        <translation>no entregado para entonces; cancelado por nosotros el %1</translation>
    </message>
    <message>
        <source>abandoned on %1</source>
        <translation>abandonado el %1</translation>
    </message>
    <message>
        <source>promised for %1 (the later day that we asked for)</source>
        <translation>prometido para el %1 (el día posterior que pedimos)</translation>
    </message>
    <message>
        <source>promised for %1</source>
        <translation>prometido para el %1</translation>
    </message>
    <message>
        <source>- %1 (%2): %3.</source>
        <translation>- %1 (%2): %3.</translation>
    </message>
    <message>
        <source>with the directions followed</source>
        <translation>con las indicaciones seguidas</translation>
    </message>
    <message>
        <source>with good work</source>
        <translation>con buen trabajo</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>- %1 %2.</source>
        <translation>- %1 %2.</translation>
    </message>
    <message>
        <source>- %1 %2 before, and %3 since.</source>
        <translation>- %1 %2 antes, y %3 desde entonces.</translation>
    </message>
    <message>
        <source>- %1 %2 before.</source>
        <translation>- %1 %2 antes.</translation>
    </message>
    <message>
        <source>- %1 %2 since.</source>
        <translation>- %1 %2 desde entonces.</translation>
    </message>
    <message>
        <source>%1, as noted up to %2</source>
        <translation>%1, según lo anotado hasta el %2</translation>
    </message>
    <message>
        <source>Nothing was late lately, no directions missed, no work poor.</source>
        <translation>Últimamente nada llegó tarde, no se pasó por alto ninguna indicación y ningún trabajo fue deficiente.</translation>
    </message>
    <message>
        <source>What went well:</source>
        <translation>Lo que fue bien:</translation>
    </message>
    <message>
        <source>late jobs</source>
        <translation>retrasos</translation>
    </message>
    <message>
        <source>poor work</source>
        <translation>trabajo deficiente</translation>
    </message>
    <message>
        <source>Talked about %1</source>
        <translation>Se habló de %1</translation>
    </message>
    <message>
        <source>%1 of %2 %3</source>
        <translation>%1 de %2 %3</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún ninguno</translation>
    </message>
    <message>
        <source>Before: %1; since: %2.</source>
        <translation>Antes: %1; desde entonces: %2.</translation>
    </message>
    <message>
        <source>for none</source>
        <translation>de ninguno</translation>
    </message>
    <message>
        <source>for %1 of %2</source>
        <translation>de %1 de %2</translation>
    </message>
    <message>
        <source>Whether they were on time is known of all that were delivered.</source>
        <translation>Si se entregaron a tiempo se sabe de todos los entregados.</translation>
    </message>
    <message>
        <source>Whether they were on time is known %1: the others have no due day.</source>
        <translation>Si se entregaron a tiempo se sabe %1: los demás no tienen día de entrega.</translation>
    </message>
    <message>
        <source>%1 (known %2)</source>
        <translation>%1 (se sabe %2)</translation>
    </message>
    <message>
        <source>whether directions were followed</source>
        <translation>si se siguieron las indicaciones</translation>
    </message>
    <message>
        <source>how good the work was</source>
        <translation>qué tal fue el trabajo</translation>
    </message>
    <message>
        <source>whether people liked them</source>
        <translation>si el trato fue agradable</translation>
    </message>
    <message>
        <source>Still to be said: %1.</source>
        <translation>Falta por decir: %1.</translation>
    </message>
    <message>
        <source>All of it is older than twelve months: it is history, and counts no more for how reliable somebody is.</source>
        <translation>Todo es de hace más de doce meses: es historia, y ya no cuenta para lo fiable que es alguien.</translation>
    </message>
    <message>
        <source>A few of the latest are enough for a beginning.</source>
        <translation>Para empezar bastan unos pocos de los últimos.</translation>
    </message>
    <message>
        <source>%1 done, </source>
        <translation>%1 hechas, </translation>
    </message>
    <message>
        <source>%1 with other results</source>
        <translation>%1 con otros resultados</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>%1 hechas</translation>
    </message>
    <message>
        <source>en</source>
        <comment>code of the language</comment>
        <extracomment>The ISO 639-1 code of the language of these translations: de, es and so on.</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>one</source>
        <translation>uno</translation>
    </message>
    <message>
        <source>two</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>three</source>
        <translation>tres</translation>
    </message>
    <message>
        <source>four</source>
        <translation>cuatro</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinco</translation>
    </message>
    <message>
        <source>six</source>
        <translation>seis</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>siete</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>ocho</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>nueve</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>diez</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>once</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>doce</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day and month: 23 November</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>day, month and year: 23 November, 2026</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>month and year: November, 2026</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 day</source>
        <translation>%1 día</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 días</translation>
    </message>
    <message>
        <source>one month</source>
        <translation>un mes</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 meses</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 horas</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>currency and amount: EUR 120.50</comment>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>sin empezar</translation>
    </message>
    <message>
        <source>stopped on %1</source>
        <translation>detenido el %1</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completo</translation>
    </message>
    <message>
        <source>paused, %1 left</source>
        <translation>en pausa, con %1 por delante</translation>
    </message>
    <message>
        <source>over since %1</source>
        <translation>terminado desde el %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 por delante</translation>
    </message>
    <message>
        <source>Began with %1 on %2 + %3</source>
        <translation>Empezó con %1 el %2 + %3</translation>
    </message>
    <message>
        <source> + %1 by extension</source>
        <translation> + %1 de prórroga</translation>
    </message>
    <message>
        <source> + %1 paused</source>
        <translation> + %1 en pausa</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1, 9 to 1 sure of at least %2%</source>
        <translation>%1, seguro 9 a 1 de al menos %2&#xa0;%</translation>
    </message>
    <message>
        <source>planned for %1</source>
        <translation>previsto para el %1</translation>
    </message>
    <message>
        <source>open, no due day</source>
        <translation>abierto, sin día de entrega</translation>
    </message>
    <message>
        <source>open, was due on %1, late so far</source>
        <translation>abierto, vencía el %1, tarde de momento</translation>
    </message>
    <message>
        <source>open, due on %1</source>
        <translation>abierto, vence el %1</translation>
    </message>
    <message>
        <source>delivered on %1, late</source>
        <translation>entregado el %1, tarde</translation>
    </message>
    <message>
        <source>cancelled by us on %1</source>
        <translation>cancelado por nosotros el %1</translation>
    </message>
    <message>
        <source>abandoned by the vendor on %1</source>
        <translation>abandonado por el proveedor el %1</translation>
    </message>
    <message>
        <source>company</source>
        <translation>empresa</translation>
    </message>
    <message>
        <source>person</source>
        <translation>persona</translation>
    </message>
    <message>
        <source>a stranger</source>
        <translation>un desconocido</translation>
    </message>
    <message>
        <source>a friend</source>
        <translation>un amigo</translation>
    </message>
    <message>
        <source>a referral</source>
        <translation>una recomendación</translation>
    </message>
    <message>
        <source>a marketplace</source>
        <translation>una plataforma</translation>
    </message>
    <message>
        <source>an advert</source>
        <translation>un anuncio</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>resumed</source>
        <translation>reanudado</translation>
    </message>
    <message>
        <source>extended</source>
        <translation>prorrogado</translation>
    </message>
    <message>
        <source>back on probation</source>
        <translation>de vuelta al período de prueba</translation>
    </message>
    <message>
        <source>promoted</source>
        <translation>promovido</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>dejado ir</translation>
    </message>
    <message>
        <source>left</source>
        <translation>se fue</translation>
    </message>
    <message>
        <source>reinstated</source>
        <translation>readmitido</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>simple</source>
        <translation>sencillas</translation>
    </message>
    <message>
        <source>detailed</source>
        <translation>detalladas</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>de experto</translation>
    </message>
    <message>
        <source>once</source>
        <translation>una vez</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>cada día</translation>
    </message>
    <message>
        <source>weekly</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>monthly</source>
        <translation>cada mes</translation>
    </message>
    <message>
        <source>yearly</source>
        <translation>cada año</translation>
    </message>
    <message>
        <source>nothing in particular</source>
        <translation>nada en particular</translation>
    </message>
    <message>
        <source>customers</source>
        <translation>los clientes</translation>
    </message>
    <message>
        <source>the team</source>
        <translation>el equipo</translation>
    </message>
    <message>
        <source>revenue</source>
        <translation>los ingresos</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>otra cosa</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>no se repite</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>cancelled by us</source>
        <translation>cancelado por nosotros</translation>
    </message>
    <message>
        <source>abandoned by the vendor</source>
        <translation>abandonado por el proveedor</translation>
    </message>
    <message>
        <source>call</source>
        <translation>llamada</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>reunión</translation>
    </message>
    <message>
        <source>thanks</source>
        <translation>agradecimiento</translation>
    </message>
    <message>
        <source>complaint</source>
        <translation>queja</translation>
    </message>
    <message>
        <source>feedback</source>
        <translation>comentarios</translation>
    </message>
    <message>
        <source>review</source>
        <translation>reseña</translation>
    </message>
    <message>
        <source>critical work is out</source>
        <translation>trabajo crítico en marcha</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>how did it go?</source>
        <translation>¿cómo fue?</translation>
    </message>
    <message>
        <source>hand over</source>
        <translation>traspasar</translation>
    </message>
    <message>
        <source>decide</source>
        <translation>decidir</translation>
    </message>
    <message>
        <source>consider letting go</source>
        <translation>considere dejarlo ir</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>vence pronto</translation>
    </message>
    <message>
        <source>probation ends soon</source>
        <translation>el período de prueba termina pronto</translation>
    </message>
    <message>
        <source>off pace</source>
        <translation>por debajo del ritmo</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>sin movimiento</translation>
    </message>
    <message>
        <source>keep in touch</source>
        <translation>mantener el contacto</translation>
    </message>
    <message>
        <source>try more vendors</source>
        <translation>probar más proveedores</translation>
    </message>
    <message>
        <source>no cover</source>
        <translation>sin respaldo</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>copia de seguridad</translation>
    </message>
    <message>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>on trial</source>
        <translation>a prueba</translation>
    </message>
    <message>
        <source>proven</source>
        <translation>probado</translation>
    </message>
    <message>
        <source>good work</source>
        <translation>buen trabajo</translation>
    </message>
    <message>
        <source>reliable and liked</source>
        <translation>fiable y agradable</translation>
    </message>
    <message>
        <source>reliable, less liked</source>
        <translation>fiable, menos agradable</translation>
    </message>
    <message>
        <source>liked, not reliable</source>
        <translation>agradable, no fiable</translation>
    </message>
    <message>
        <source>neither</source>
        <translation>ni lo uno ni lo otro</translation>
    </message>
    <message>
        <source>reliable</source>
        <translation>fiable</translation>
    </message>
    <message>
        <source>very punctual</source>
        <translation>muy puntual</translation>
    </message>
    <message>
        <source>follows directions</source>
        <translation>sigue las indicaciones</translation>
    </message>
    <message>
        <source>too early to tell</source>
        <translation>demasiado pronto para juzgar</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>on track</source>
        <translation>en buen camino</translation>
    </message>
    <message>
        <source>building</source>
        <translation>en construcción</translation>
    </message>
    <message>
        <source>go</source>
        <translation>adelante</translation>
    </message>
    <message>
        <source>caution</source>
        <translation>precaución</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>keep it</source>
        <translation>quédesela usted</translation>
    </message>
    <message>
        <source>too small: batch it</source>
        <translation>demasiado pequeña: agrúpela</translation>
    </message>
    <message>
        <source>only to a proven vendor</source>
        <translation>solo a un proveedor probado</translation>
    </message>
    <message>
        <source>only to a very punctual vendor</source>
        <translation>solo a un proveedor muy puntual</translation>
    </message>
    <message>
        <source>hand it out</source>
        <translation>encárguela a otros</translation>
    </message>
    <message>
        <source>unusable</source>
        <translation>inservible</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>deficiente</translation>
    </message>
    <message>
        <source>good enough</source>
        <translation>suficiente</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>excelente</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>nada agradable</translation>
    </message>
    <message>
        <source>not much</source>
        <translation>poco agradable</translation>
    </message>
    <message>
        <source>so-so</source>
        <translation>regular</translation>
    </message>
    <message>
        <source>liked very much</source>
        <translation>muy agradable</translation>
    </message>
    <message>
        <source>Proven does not speak %1. It speaks: %2.</source>
        <translation>Proven no habla %1. Habla: %2.</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source> or </source>
        <translation> o </translation>
    </message>
    <message>
        <source>A later due day needs the day on which it was asked for.</source>
        <translation>Una fecha de entrega posterior necesita el día en que se pidió.</translation>
    </message>
    <message>
        <source>1 round</source>
        <translation>1 ronda</translation>
    </message>
    <message>
        <source>%1 rounds</source>
        <translation>%1 rondas</translation>
    </message>
    <message>
        <source>1 vendor</source>
        <translation>1 proveedor</translation>
    </message>
    <message>
        <source>%1 vendors</source>
        <translation>%1 proveedores</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 encargo</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 encargos</translation>
    </message>
    <message>
        <source>1 contact</source>
        <translation>1 contacto</translation>
    </message>
    <message>
        <source>%1 contacts</source>
        <translation>%1 contactos</translation>
    </message>
    <message>
        <source>The job that is taken over</source>
        <translation>El encargo que se traspasa</translation>
    </message>
    <message>
        <source>%1, taken over from %2</source>
        <translation>%1, traspaso de %2</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Empieza</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Due hour</source>
        <translation>Hora de entrega</translation>
    </message>
    <message>
        <source>Later due day</source>
        <translation>Día de entrega posterior</translation>
    </message>
    <message>
        <source>Later day asked for on</source>
        <translation>Aplazamiento pedido el</translation>
    </message>
    <message>
        <source>Why later</source>
        <translation>Por qué más tarde</translation>
    </message>
    <message>
        <source>Expected by them</source>
        <translation>Lo prevén para</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Price agreed</source>
        <translation>Precio acordado</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Pagado</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítico</translation>
    </message>
    <message>
        <source>Time-sensitive</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Repetitive</source>
        <translation>Repetitivo</translation>
    </message>
    <message>
        <source>Units of work</source>
        <translation>Unidades de trabajo</translation>
    </message>
    <message>
        <source>Units done</source>
        <translation>Unidades hechas</translation>
    </message>
    <message>
        <source>Who does it there</source>
        <translation>Quién lo hace allí</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>From memory</source>
        <translation>De memoria</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>By the hour</source>
        <translation>A la hora</translation>
    </message>
    <message>
        <source>Directions followed</source>
        <translation>Siguió las indicaciones</translation>
    </message>
    <message>
        <source>Work, 1 to 5</source>
        <translation>Trabajo, 1 a 5</translation>
    </message>
    <message>
        <source>Liked, 1 to 5</source>
        <translation>Agradable, 1 a 5</translation>
    </message>
    <message>
        <source>Brief</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Found through</source>
        <translation>Hallado por</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Especialidades</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Tarifa por hora</translation>
    </message>
    <message>
        <source>Remember about them</source>
        <translation>Para recordar</translation>
    </message>
    <message>
        <source>They hold of ours</source>
        <translation>Tiene de lo nuestro</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>Ausente desde</translation>
    </message>
    <message>
        <source>Away until</source>
        <translation>Ausente hasta</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archivado</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Con quién</translation>
    </message>
    <message>
        <source>Calls it took</source>
        <translation>Llamadas que costó</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Localizado</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Kind of work</source>
        <translation>Tipo de trabajo</translation>
    </message>
    <message>
        <source>Months of probation</source>
        <translation>Meses de prueba</translation>
    </message>
    <message>
        <source>First commitment, hours</source>
        <translation>Primer encargo, horas</translation>
    </message>
    <message>
        <source>First commitment, amount</source>
        <translation>Primer encargo, importe</translation>
    </message>
    <message>
        <source>Meant to be tried</source>
        <translation>Cuántos probar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Cada cuánto</translation>
    </message>
    <message>
        <source>Keeps you from</source>
        <translation>Le quita tiempo para</translation>
    </message>
    <message>
        <source>Row of the list</source>
        <translation>Fila de la lista</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Hecho el</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>It takes a minute a week in all: gather several such tasks and hand them out together.</source>
        <translation>Lleva en total un minuto a la semana: reúna varias tareas así y encárguelas juntas.</translation>
    </message>
    <message>
        <source>It takes %1 minutes a week in all: gather several such tasks and hand them out together.</source>
        <translation>Lleva en total %1 minutos a la semana: reúna varias tareas así y encárguelas juntas.</translation>
    </message>
    <message>
        <source>Critical work goes only to a proven vendor.</source>
        <translation>El trabajo crítico se da solo a un proveedor probado.</translation>
    </message>
    <message>
        <source>A first job for %1: keep it small.</source>
        <translation>Un primer encargo para %1: que sea pequeño.</translation>
    </message>
    <message>
        <source>%1 and a record to match when they went.</source>
        <translation>%1 y un historial de resultados a la altura cuando terminó la colaboración.</translation>
    </message>
    <message>
        <source>On track when they went.</source>
        <translation>En buen camino cuando terminó la colaboración.</translation>
    </message>
    <message>
        <source>the row has more cells (%1) than the table has columns (%2): a separator inside a cell has to be quoted</source>
        <translation>la fila tiene más celdas (%1) que columnas la tabla (%2): un separador dentro de una celda tiene que ir entre comillas</translation>
    </message>
    <message>
        <source>the only row has %1 cells</source>
        <translation>la única fila tiene %1 celdas</translation>
    </message>
    <message>
        <source>%1 has been paused since %2.</source>
        <translation>%1 está en pausa desde el %2.</translation>
    </message>
    <message>
        <source>Time-sensitive work goes only to a very punctual vendor, and nothing is known of whether %1 is one.</source>
        <translation>El trabajo urgente solo va a un proveedor muy puntual, y no se sabe si %1 lo es.</translation>
    </message>
    <message>
        <source>The directions are %1, and nothing is known of how %2 follows directions.</source>
        <translation>Las indicaciones son %1, y no se sabe nada de cómo sigue %2 las indicaciones.</translation>
    </message>
    <message>
        <source>%1 is critical and was given against the rule.</source>
        <translation>%1 es crítico y se dio contra la regla.</translation>
    </message>
    <message>
        <source>%1 were over on %2: promote, extend or let go. %3</source>
        <translation>%1 se cumplieron el %2: promover, prorrogar o dejar ir. %3</translation>
    </message>
    <message>
        <source>The list of %1 has %2: that is how many units it is.</source>
        <translation>La lista de %1 tiene %2: esas son las unidades que son.</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>Terminado el</translation>
    </message>
    <message>
        <source>%1 has ten places, %2 of its ten tries are used, and the table brings %3. Too many are: %4. Nothing was imported.</source>
        <translation>%1 tiene diez plazas, ya se han usado %2 de sus diez intentos, y la tabla trae %3. Sobran: %4. No se importó nada.</translation>
    </message>
    <message>
        <source>one more vendor</source>
        <translation>un proveedor más</translation>
    </message>
    <message>
        <source>%1 more vendors</source>
        <translation>%1 proveedores más</translation>
    </message>
    <message>
        <source>The only due day was moved after it had passed.</source>
        <translation>La única fecha de entrega se aplazó después de haber pasado.</translation>
    </message>
    <message>
        <source>The only job is told from memory.</source>
        <translation>El único encargo está contado de memoria.</translation>
    </message>
    <message>
        <source>The only job was given against the rule.</source>
        <translation>El único encargo se dio contra la regla.</translation>
    </message>
    <message>
        <source>The whole list of %1, %2, is in the first slice: there is nothing to split.</source>
        <translation>La lista entera de %1, %2, está en la primera tanda: no hay nada que dividir.</translation>
    </message>
    <message>
        <source>%1 a week would make %2 jobs of %3, and two years of weeks are the most: %4.</source>
        <translation>%1 por semana harían %2 encargos de %3, y lo máximo son dos años de semanas: %4.</translation>
    </message>
    <message>
        <source>Row %1, %2, has a result already, and lies beyond the first slice of %3.</source>
        <translation>La fila %1, %2, ya tiene un resultado y queda más allá de la primera tanda (%3).</translation>
    </message>
    <message>
        <source>Split %1 into %2 jobs, %3 first</source>
        <translation>Se dividió %1 en %2 encargos; primero, %3</translation>
    </message>
    <message>
        <source>Whether they were on time can&apos;t be told: none has a due day.</source>
        <translation>No se puede saber si llegaron a tiempo: ninguno tiene fecha de entrega.</translation>
    </message>
    <message>
        <source>Erasing %1 takes their personal text out of the book and its history for good; it can&apos;t be undone.</source>
        <translation>Borrar a %1 quita para siempre su texto personal del libro y de su historial; no se puede deshacer.</translation>
    </message>
    <message>
        <source>What this can&apos;t reach: backups, exports, and names typed into free notes of others.</source>
        <translation>Lo que esto no alcanza: copias de seguridad, exportaciones y nombres escritos en notas libres de otros.</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>automática</translation>
    </message>
    <message>
        <source>before an import</source>
        <translation>antes de importar</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de restaurar</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>one unit of work</source>
        <translation>una unidad de trabajo</translation>
    </message>
    <message>
        <source>%1 units of work</source>
        <translation>%1 unidades de trabajo</translation>
    </message>
    <message>
        <source>%1 has %2, and its list %3.</source>
        <translation>%1 tiene %2, y su lista, %3.</translation>
    </message>
    <message>
        <source>Known to be: %1.</source>
        <translation>Comprobado: %1.</translation>
    </message>
    <message>
        <source>lies outside the years %1 to %2</source>
        <translation>queda fuera de los años %1 a %2</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Try out vendors with small jobs before you rely on one.</source>
        <translation>Pruebe a los proveedores con encargos pequeños antes de confiar en uno.</translation>
    </message>
    <message>
        <source>The book to open.</source>
        <translation>El libro que se abre.</translation>
    </message>
    <message>
        <source>The day to take for today.</source>
        <translation>El día que se debe tomar como hoy.</translation>
    </message>
    <message>
        <source>Begin with giving a job.</source>
        <translation>Empezar dando un encargo.</translation>
    </message>
    <message>
        <source>Print the manual page, and end.</source>
        <translation>Mostrar la página del manual y terminar.</translation>
    </message>
    <message>
        <source>Proven opens one book at a time, not %1: %2.</source>
        <translation>Proven abre un libro a la vez, no %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no day. Write it like 2026-05-23.</source>
        <translation>%1 no es un día. Escríbalo así: 2026-05-23.</translation>
    </message>
    <message>
        <source>Possible: %1.</source>
        <translation>Posibles: %1.</translation>
    </message>
    <message>
        <source>--print knows no “%1”.</source>
        <translation>--print no conoce «%1».</translation>
    </message>
    <message>
        <source>--print %1 needs %2.</source>
        <translation>--print %1 necesita %2.</translation>
    </message>
    <message>
        <source>“%1” is no size of paper here. Write a4 or letter.</source>
        <translation>Aquí «%1» no es un tamaño de papel. Escriba a4 o letter.</translation>
    </message>
    <message>
        <source>%1: written to %2</source>
        <translation>%1: escrito en %2</translation>
    </message>
    <message>
        <source>Write a paper as a PDF, and end: scorecard, comparison, brief or letter (of promotion).</source>
        <translation>Escribir un documento como PDF y terminar: scorecard (ficha), comparison (comparación), brief (hoja del encargo) o letter (carta de promoción).</translation>
    </message>
    <message>
        <source>With --print scorecard or letter: whose.</source>
        <translation>Con --print scorecard o letter: de quién.</translation>
    </message>
    <message>
        <source>With --print: in which round. May be left out where there is only one.</source>
        <translation>Con --print: en qué ronda. Se puede omitir si solo hay una.</translation>
    </message>
    <message>
        <source>With --print brief: of which job.</source>
        <translation>Con --print brief: de qué encargo.</translation>
    </message>
    <message>
        <source>With --print: the file to write.</source>
        <translation>Con --print: el archivo que se debe escribir.</translation>
    </message>
    <message>
        <source>With --print: a4 or letter. What is usual in your country, unless told.</source>
        <translation>Con --print: a4 o letter. Si no se indica, lo habitual en su país.</translation>
    </message>
    <message>
        <source>With --print: a file that is there already is replaced.</source>
        <translation>Con --print: si el archivo ya existe, se reemplaza.</translation>
    </message>
    <message>
        <source>The language to speak: %1.</source>
        <translation>El idioma: %1.</translation>
    </message>
</context>
<context>
    <name>proven::AmountField</name>
    <message>
        <source>%1: “%2” is no amount. Write 2 or 2.5, without signs or words.</source>
        <translation>%1: «%2» no es una cantidad. Escriba 2 o 2.5, sin signos ni palabras.</translation>
    </message>
</context>
<context>
    <name>proven::AnswersDialog</name>
    <message>
        <source>How did they go?</source>
        <translation>¿Cómo fueron?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>proven::AttachListDialog</name>
    <message>
        <source>Attach a list</source>
        <translation>Adjuntar una lista</translation>
    </message>
    <message>
        <source>A&amp;ttach it</source>
        <translation>A&amp;djuntarla</translation>
    </message>
    <message>
        <source>The first row &amp;names the columns</source>
        <translation>La primera fila &amp;nombra las columnas</translation>
    </message>
    <message>
        <source>The first rows as they would be read</source>
        <translation>Las primeras filas tal como se leerían</translation>
    </message>
    <message>
        <source>Results of the list so far &amp;may go</source>
        <translation>Los resultados que tiene la lista hasta ahora se &amp;pueden perder</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, para %2</translation>
    </message>
    <message>
        <source>&amp;What each row is called by</source>
        <translation>&amp;Qué identifica cada fila</translation>
    </message>
    <message>
        <source>What seems to name it</source>
        <translation>Lo que parece identificarla</translation>
    </message>
    <message>
        <source>What seems to name it: column %1</source>
        <translation>Lo que parece identificarla: columna %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>All columns together</source>
        <translation>Todas las columnas juntas</translation>
    </message>
    <message>
        <source>Nothing can be read of it</source>
        <translation>No se puede leer nada de ella</translation>
    </message>
    <message>
        <source>One row</source>
        <translation>Una fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
    <message>
        <source>Row %1, %2 %3: %4.</source>
        <translation>Fila %1, %2 %3: %4.</translation>
    </message>
    <message>
        <source>One row can&apos;t be taken. Mend it in the file, or choose another column.</source>
        <translation>Una fila no se puede admitir. Corríjala en el archivo o elija otra columna.</translation>
    </message>
    <message>
        <source>%1 rows can&apos;t be taken. Mend them in the file, or choose another column.</source>
        <translation>%1 filas no se pueden admitir. Corríjalas en el archivo o elija otra columna.</translation>
    </message>
</context>
<context>
    <name>proven::AwayDialog</name>
    <message>
        <source>%1 is away</source>
        <translation>Ausencia de %1</translation>
    </message>
    <message>
        <source>&amp;Note it</source>
        <translation>&amp;Anotarla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>They are &amp;back</source>
        <translation>Ya está de &amp;vuelta</translation>
    </message>
    <message>
        <source>They do not &amp;go</source>
        <translation>No se &amp;va</translation>
    </message>
    <message>
        <source>Away &amp;from</source>
        <translation>Ausente &amp;desde</translation>
    </message>
    <message>
        <source>&amp;Until (the last day)</source>
        <translation>&amp;Hasta (el último día)</translation>
    </message>
    <message>
        <source>They are given no job from %1 to %2.</source>
        <translation>No se le da ningún encargo del %1 al %2.</translation>
    </message>
    <message>
        <source>They are given no job from %1 on, until you say that they are back.</source>
        <translation>No se le da ningún encargo a partir del %1, hasta que usted diga que está de vuelta.</translation>
    </message>
    <message>
        <source>They are given no job up to %1.</source>
        <translation>No se le da ningún encargo hasta el %1.</translation>
    </message>
    <message>
        <source>Their probation runs on meanwhile; pause the trial where it should not.</source>
        <translation>Su período de prueba sigue corriendo mientras tanto; ponga la prueba en pausa si no debe.</translation>
    </message>
    <message>
        <source>None of their open jobs is due in that time.</source>
        <translation>Ninguno de sus encargos abiertos vence en ese tiempo.</translation>
    </message>
    <message>
        <source>Due while they are away</source>
        <translation>Vencen durante la ausencia</translation>
    </message>
</context>
<context>
    <name>proven::BackupsDialog</name>
    <message>
        <source>today %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Each is a book of its own, made while you work, opened again and counted. Kept are those of the last seven days, four weeks and twelve months. They lie on this machine: copy the folder to another disk now and then.</source>
        <translation>Cada una es un libro propio, hecho mientras usted trabaja, abierto de nuevo y contado. Se conservan las de los últimos siete días, cuatro semanas y doce meses. Están en este equipo: copie la carpeta a otro disco de vez en cuando.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
        <source>&amp;Open to read</source>
        <translation>&amp;Abrir para leer</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Show the &amp;folder</source>
        <translation>Mostrar la &amp;carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Encargos</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>damaged since</source>
        <translation>dañada desde entonces</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>íntegra</translation>
    </message>
    <message>
        <source>being read again…</source>
        <translation>leyéndose de nuevo…</translation>
    </message>
    <message>
        <source>There is no backup yet: the book is still empty.</source>
        <translation>Aún no hay ninguna copia de seguridad: el libro todavía está vacío.</translation>
    </message>
    <message>
        <source>There is no backup of this book yet.</source>
        <translation>Aún no hay ninguna copia de seguridad de este libro.</translation>
    </message>
    <message>
        <source>The newest backup holds everything that is in the book.</source>
        <translation>La copia de seguridad más reciente contiene todo lo que hay en el libro.</translation>
    </message>
    <message>
        <source>One change came after the newest backup.</source>
        <translation>Después de la copia de seguridad más reciente hubo un cambio.</translation>
    </message>
    <message>
        <source>%1 changes came after the newest backup.</source>
        <translation>Después de la copia de seguridad más reciente hubo %1 cambios.</translation>
    </message>
    <message>
        <source>The last backup could not be made.</source>
        <translation>No se pudo hacer la última copia de seguridad.</translation>
    </message>
    <message>
        <source>Nothing changed in the book since this one.</source>
        <translation>Desde esta copia no ha cambiado nada en el libro.</translation>
    </message>
    <message>
        <source>This one holds more than the book: the book was restored since.</source>
        <translation>Esta contiene más que el libro: desde entonces el libro se restauró.</translation>
    </message>
    <message>
        <source>Changes to the book since this one: %1.</source>
        <translation>Cambios en el libro desde esta copia: %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Go back to the book as it was %1?</source>
        <translation>¿Volver al libro tal como estaba (%1)?</translation>
    </message>
    <message>
        <source>Nothing is lost: the book as it is now is kept beside it, and you can go back to it.</source>
        <translation>No se pierde nada: el libro tal como está ahora se conserva al lado, y puede volver a él.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>Since this one the book gained %1 in %2.</source>
        <translation>Desde esta copia, el libro ha ganado %1 en %2.</translation>
    </message>
    <message>
        <source>one job</source>
        <translation>un encargo</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 encargos</translation>
    </message>
    <message>
        <source>one change</source>
        <translation>un cambio</translation>
    </message>
    <message>
        <source>%1 changes</source>
        <translation>%1 cambios</translation>
    </message>
</context>
<context>
    <name>proven::CalendarFile</name>
    <message>
        <source>The calendar file is not current: %1 Your book is not touched by that; the file is tried again with the next change. Book &gt; Export chooses another place.</source>
        <translation>El archivo de calendario no está al día: %1 Su libro no se ve afectado; se volverá a intentar con el próximo cambio. En Libro &gt; Exportar puede elegir otro lugar.</translation>
    </message>
    <message>
        <source>%1 is no calendar of this program any more, and was left as it is.</source>
        <translation>%1 ya no es un calendario de este programa y se ha dejado como está.</translation>
    </message>
</context>
<context>
    <name>proven::CatchUpCard</name>
    <message>
        <source>Delivered on</source>
        <translation>Entregado el</translation>
    </message>
    <message>
        <source>fri, 12.3, -2</source>
        <translation>vie, 12.3, -2</translation>
    </message>
    <message>
        <source>Whole form…</source>
        <translation>Formulario completo…</translation>
    </message>
    <message>
        <source>Record and next</source>
        <translation>Registrar y seguir</translation>
    </message>
    <message>
        <source>The latest jobs, as they were delivered: how did they go?</source>
        <translation>Los últimos encargos, según se entregaron: ¿cómo fueron?</translation>
    </message>
    <message>
        <source>Catch up: %1</source>
        <translation>Ponerse al día: %1</translation>
    </message>
    <message>
        <source>1 job waits for how it went</source>
        <translation>1 encargo espera a que diga cómo fue</translation>
    </message>
    <message>
        <source>%1 jobs wait for how they went</source>
        <translation>%1 encargos esperan a que diga cómo fueron</translation>
    </message>
    <message>
        <source>Another day…</source>
        <translation>Otro día…</translation>
    </message>
    <message>
        <source>Type the day and press Enter: today, fri, 12.3, -2.</source>
        <translation>Escriba el día y pulse Intro: hoy, vie, 12.3, -2.</translation>
    </message>
    <message>
        <source>Not recorded yet: say first when it was delivered, or that it was cancelled or abandoned.</source>
        <translation>Aún sin registrar: diga primero cuándo se entregó, o que se canceló o se abandonó.</translation>
    </message>
    <message>
        <source>This one is counted in units: Enter opens the whole form.</source>
        <translation>Este se cuenta en unidades: Intro abre el formulario completo.</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>D or a number another day</source>
        <translation>D o un número otro día</translation>
    </message>
    <message>
        <source>F whole form (late because of us? it asks)</source>
        <translation>F formulario completo (¿tarde por causa nuestra? ahí se pregunta)</translation>
    </message>
    <message>
        <source>Enter record, next job</source>
        <translation>Intro registrar, siguiente encargo</translation>
    </message>
</context>
<context>
    <name>proven::CatchUpView</name>
    <message>
        <source>Jobs that wait for how they went</source>
        <translation>Encargos que esperan a que diga cómo fueron</translation>
    </message>
</context>
<context>
    <name>proven::ChecklistCard</name>
    <message>
        <source>Before you may promote</source>
        <translation>Antes de poder promover</translation>
    </message>
    <message>
        <source>How the promotion stands today</source>
        <translation>Cómo está hoy la promoción</translation>
    </message>
    <message>
        <source>At this pace the tenth promise falls in %1.</source>
        <translation>A este ritmo, la décima promesa cae en %1.</translation>
    </message>
</context>
<context>
    <name>proven::ChoiceButtons</name>
    <message>
        <source>counts as good</source>
        <translation>cuenta como bueno</translation>
    </message>
    <message>
        <source>does not count as good</source>
        <translation>no cuenta como bueno</translation>
    </message>
</context>
<context>
    <name>proven::ClashDialog</name>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>It was</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>You wrote</source>
        <translation>Usted escribió</translation>
    </message>
    <message>
        <source>It says now</source>
        <translation>Ahora dice</translation>
    </message>
    <message>
        <source>Your version and the other one</source>
        <translation>Su versión y la otra</translation>
    </message>
    <message>
        <source>not changed</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <source>Changed meanwhile</source>
        <translation>Cambiado entretanto</translation>
    </message>
    <message>
        <source>You changed other things than these. Both can stand.</source>
        <translation>Usted cambió otras cosas que estas. Ambos cambios pueden quedar.</translation>
    </message>
    <message>
        <source>Where you both changed the same, one of you must give way. What only one changed stands.</source>
        <translation>Donde ambos cambiaron lo mismo, uno tiene que ceder. Lo que solo cambió uno se queda.</translation>
    </message>
    <message>
        <source>&amp;Save mine as well</source>
        <translation>&amp;Guardar también lo mío</translation>
    </message>
    <message>
        <source>&amp;Mine stands</source>
        <translation>&amp;Vale lo mío</translation>
    </message>
    <message>
        <source>&amp;Theirs stands</source>
        <translation>Vale lo del &amp;otro</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Volver al formulario</translation>
    </message>
</context>
<context>
    <name>proven::CloseRoundDialog</name>
    <message>
        <source>Stays a candidate</source>
        <translation>Sigue como candidato</translation>
    </message>
    <message>
        <source>Stays proven</source>
        <translation>Sigue como probado</translation>
    </message>
    <message>
        <source>Keep as a spare</source>
        <translation>Conservar como reserva</translation>
    </message>
    <message>
        <source>Close the round %1</source>
        <translation>Cerrar la ronda %1</translation>
    </message>
    <message>
        <source>C&amp;lose the round</source>
        <translation>Ce&amp;rrar la ronda</translation>
    </message>
    <message>
        <source>A closed round takes no new vendor. Whoever you keep goes on as before, and can be given jobs.</source>
        <translation>Una ronda cerrada no admite ningún proveedor nuevo. Quienes conserve siguen como hasta ahora y se les pueden dar encargos.</translation>
    </message>
    <message>
        <source>Nobody is in it any more.</source>
        <translation>Ya no queda nadie en ella.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Dejar ir</translation>
    </message>
    <message>
        <source>What becomes of %1</source>
        <translation>Qué pasa con %1</translation>
    </message>
    <message>
        <source>no longer needed</source>
        <translation>ya no hace falta</translation>
    </message>
    <message>
        <source>Why %1 is let go</source>
        <translation>Por qué se deja ir a %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Everybody stays.</source>
        <translation>Se quedan todos.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>One is let go</source>
        <translation>A uno se le deja ir</translation>
    </message>
    <message>
        <source>%1 are let go</source>
        <translation>A %1 se les deja ir</translation>
    </message>
    <message>
        <source>one stays</source>
        <translation>uno se queda</translation>
    </message>
    <message>
        <source>%1 stay</source>
        <translation>%1 se quedan</translation>
    </message>
    <message>
        <source>Open jobs then read as cancelled by us: %1.</source>
        <translation>Encargos abiertos que entonces constan como cancelados por nosotros: %1.</translation>
    </message>
    <message>
        <source>It is one step: one undo takes all of it back, and the round can be opened again.</source>
        <translation>Es un solo paso: con deshacer una vez se recupera todo, y la ronda se puede abrir de nuevo.</translation>
    </message>
</context>
<context>
    <name>proven::CommandPalette</name>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
    <message>
        <source>Commands and names</source>
        <translation>Comandos y nombres</translation>
    </message>
    <message>
        <source>A command, vendor, job, task or round</source>
        <translation>Un comando, proveedor, encargo, tarea o ronda</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>These are the best %1. One more word brings up others.</source>
        <translation>Estos son los mejores: %1. Con una palabra más aparecen otros.</translation>
    </message>
    <message>
        <source>Looking through the jobs…</source>
        <translation>Buscando en los encargos…</translation>
    </message>
    <message>
        <source>No match for “%1”.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>proven::ContactDialog</name>
    <message>
        <source>Correct a contact</source>
        <translation>Corregir un contacto</translation>
    </message>
    <message>
        <source>Record a contact</source>
        <translation>Registrar un contacto</translation>
    </message>
    <message>
        <source>&amp;Correct it</source>
        <translation>&amp;Corregirlo</translation>
    </message>
    <message>
        <source>Re&amp;cord it</source>
        <translation>&amp;Registrarlo</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Localizado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No localizado</translation>
    </message>
    <message>
        <source>To remember: %1</source>
        <translation>Para recordar: %1</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Whom</source>
        <translation>Con &amp;quién</translation>
    </message>
    <message>
        <source>Anybody r&amp;eached?</source>
        <translation>¿Se &amp;localizó a alguien?</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>&amp;How many calls it took</source>
        <translation>Cuántas llamadas &amp;hicieron falta</translation>
    </message>
    <message>
        <source>How were they &amp;liked?</source>
        <translation>¿Le resultó a&amp;gradable?</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿En qué día?</translation>
    </message>
</context>
<context>
    <name>proven::CornersCard</name>
    <message>
        <source>Whom to keep: reliable and liked</source>
        <translation>Con quién quedarse: fiable y agradable</translation>
    </message>
    <message>
        <source>Reliable and liked, as a table</source>
        <translation>Fiable y agradable, como tabla</translation>
    </message>
    <message>
        <source>Show as table</source>
        <translation>Mostrar como tabla</translation>
    </message>
    <message>
        <source>The bigger the dot, the more is known. The thin lines are the ranges: 9 to 1 sure on either side.</source>
        <translation>Cuanto mayor es el punto, más se sabe. Las líneas finas son los intervalos: seguro 9 a 1 hacia cada lado.</translation>
    </message>
    <message>
        <source>Show as picture</source>
        <translation>Mostrar como imagen</translation>
    </message>
</context>
<context>
    <name>proven::CurrencyDialog</name>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>&amp;Count in it</source>
        <translation>&amp;Contar en ella</translation>
    </message>
    <message>
        <source>All amounts of a book are in one currency. Another one changes the word beside them, and no amount.</source>
        <translation>Todos los importes de un libro están en una moneda. Otra cambia la palabra que los acompaña, y ningún importe.</translation>
    </message>
    <message>
        <source>such as EUR, USD or MXN</source>
        <translation>como EUR, USD o MXN</translation>
    </message>
    <message>
        <source>C&amp;urrency, in three letters</source>
        <translation>M&amp;oneda, en tres letras</translation>
    </message>
</context>
<context>
    <name>proven::DamagedBookDialog</name>
    <message>
        <source>%1 is damaged</source>
        <translation>%1 está dañado</translation>
    </message>
    <message>
        <source>What could be read: %1. The file itself stays as it is, whatever you choose.</source>
        <translation>Lo que se pudo leer: %1. El archivo en sí queda como está, elija lo que elija.</translation>
    </message>
    <message>
        <source>Lost (%1)</source>
        <translation>Perdido (%1)</translation>
    </message>
    <message>
        <source>Please look at (%1)</source>
        <translation>Por favor, revise esto (%1)</translation>
    </message>
    <message>
        <source>Nothing is known to be lost.</source>
        <translation>No consta que se haya perdido nada.</translation>
    </message>
    <message>
        <source>A backup is whole, but lacks what was done since. A new book made of what could be read begins with an empty history.</source>
        <translation>Una copia de seguridad está íntegra, pero le falta lo que se hizo desde entonces. Un libro nuevo hecho con lo que se pudo leer empieza con un historial vacío.</translation>
    </message>
    <message>
        <source>&amp;Look at what could be read</source>
        <translation>&amp;Ver lo que se pudo leer</translation>
    </message>
    <message>
        <source>&amp;Save it as a new book…</source>
        <translation>G&amp;uardarlo como un libro nuevo…</translation>
    </message>
    <message>
        <source>Open a &amp;backup…</source>
        <translation>&amp;Abrir una copia de seguridad…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>proven::DateField</name>
    <message>
        <source>fri, 12.3, +1w</source>
        <translation>vie, 12.3, +1w</translation>
    </message>
    <message>
        <source>today, 12.3, -2</source>
        <translation>hoy, 12.3, -2</translation>
    </message>
    <message>
        <source>today, tomorrow, fri, 12.3, 3 May, 2026-05-03, -2 (days), +1w, +2m</source>
        <translation>hoy, mañana, vie, 12.3, 3 mayo, 2026-05-03, -2 (días), +1w (semanas), +2m (meses)</translation>
    </message>
    <message>
        <source>Pick a day from a calendar</source>
        <translation>Elegir un día en un calendario</translation>
    </message>
    <message>
        <source>Pick a day</source>
        <translation>Elegir un día</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>lun</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>mié</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>jue</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>vie</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>sáb</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>dom</translation>
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
        <translation>Con su primer encargo empieza el período de prueba; después puede promoverlos.</translation>
    </message>
    <message>
        <source>Their probation is over on %1, %2 from today. What else the record needs stands under “Before you may promote”.</source>
        <translation>Su período de prueba termina el %1, dentro de %2. Qué más necesita el historial de resultados está en «Antes de poder promover».</translation>
    </message>
    <message>
        <source>The time is over, but the record does not speak for them: promote them with a written reason, extend, or let them go.</source>
        <translation>El tiempo ha terminado, pero el historial de resultados no habla a su favor: promuévalo con un motivo por escrito, prorrogue o déjelo ir.</translation>
    </message>
    <message>
        <source>The time is over and the record speaks for them: you may promote them.</source>
        <translation>El tiempo ha terminado y el historial de resultados habla a su favor: puede promoverlo.</translation>
    </message>
    <message>
        <source>The clock is paused: resume it, and %1 are left before you may promote them.</source>
        <translation>El período de prueba está en pausa: reanúdelo; tiempo que falta entonces hasta poder promoverlo: %1.</translation>
    </message>
    <message>
        <source>Reinstated, they begin again as a stranger.</source>
        <translation>Si lo readmite, empieza de nuevo como desconocido.</translation>
    </message>
    <message>
        <source>What you may decide</source>
        <translation>Qué puede decidir</translation>
    </message>
    <message>
        <source>Promote: not before %1</source>
        <translation>Promover: no antes del %1</translation>
    </message>
</context>
<context>
    <name>proven::DecisionDialog</name>
    <message>
        <source>List %1</source>
        <translation>Incluir a %1</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Pausar a %1</translation>
    </message>
    <message>
        <source>Resume %1</source>
        <translation>Reanudar a %1</translation>
    </message>
    <message>
        <source>Extend the probation of %1</source>
        <translation>Prorrogar el período de prueba de %1</translation>
    </message>
    <message>
        <source>Put %1 back on probation</source>
        <translation>Devolver a %1 al período de prueba</translation>
    </message>
    <message>
        <source>Promote %1</source>
        <translation>Promover a %1</translation>
    </message>
    <message>
        <source>Let %1 go</source>
        <translation>Dejar ir a %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 se fue</translation>
    </message>
    <message>
        <source>Reinstate %1</source>
        <translation>Readmitir a %1</translation>
    </message>
    <message>
        <source>Take back a decision on %1</source>
        <translation>Retirar una decisión sobre %1</translation>
    </message>
    <message>
        <source>List them</source>
        <translation>Incluirlo</translation>
    </message>
    <message>
        <source>&amp;Pause the clock</source>
        <translation>&amp;Poner en pausa</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Reanudar</translation>
    </message>
    <message>
        <source>&amp;Extend it</source>
        <translation>&amp;Prorrogarlo</translation>
    </message>
    <message>
        <source>&amp;Start again</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Promote them</source>
        <translation>&amp;Promoverlo</translation>
    </message>
    <message>
        <source>&amp;Let them go</source>
        <translation>&amp;Dejarlo ir</translation>
    </message>
    <message>
        <source>&amp;They left</source>
        <translation>&amp;Se fue</translation>
    </message>
    <message>
        <source>&amp;Reinstate them</source>
        <translation>&amp;Readmitirlo</translation>
    </message>
    <message>
        <source>Take it &amp;back</source>
        <translation>&amp;Retirarla</translation>
    </message>
    <message>
        <source>They left &amp;on</source>
        <translation>Se fue e&amp;l</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>Con &amp;fecha de</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>P&amp;or qué</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Now: %1. Probation: %2.</source>
        <translation>Ahora: %1. Período de prueba: %2.</translation>
    </message>
    <message>
        <source>It takes back: %1 on %2.</source>
        <translation>Se retira esto: %1 el %2.</translation>
    </message>
    <message>
        <source>It takes back: %1 on %2, because “%3”.</source>
        <translation>Se retira esto: %1 el %2, porque «%3».</translation>
    </message>
    <message>
        <source>From today on it reads as if it had not been; both stay visible.</source>
        <translation>Desde hoy consta como si no se hubiera tomado; ambas decisiones quedan a la vista.</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>&amp;Until when?</source>
        <translation>¿&amp;Hasta cuándo?</translation>
    </message>
    <message>
        <source>or by so many &amp;months</source>
        <translation>o cuántos &amp;meses</translation>
    </message>
    <message>
        <source>Promoted on %1; the record supported it</source>
        <translation>Promovido el %1; el historial de resultados lo respaldaba</translation>
    </message>
    <message>
        <source>Promoted on %1; the record supported it, but they were not liked enough</source>
        <translation>Promovido el %1; el historial de resultados lo respaldaba, pero no resultaba lo bastante agradable</translation>
    </message>
    <message>
        <source>Promoted on %1 though the record did not support it</source>
        <translation>Promovido el %1 aunque el historial de resultados no lo respaldaba</translation>
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
        <translation>Desde hoy, su etapa vuelve a ser: %1.</translation>
    </message>
    <message>
        <source>a candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <source>The clock that began on %1 counts again: probation ends on %2.</source>
        <translation>Vuelve a contar el período de prueba que empezó el %1: termina el %2.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3.</source>
        <translation>%1: %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>Open again: %1.</source>
        <translation>Abiertos de nuevo: %1.</translation>
    </message>
    <message>
        <source>Stage, clock and record stay as they are.</source>
        <translation>La etapa, el período de prueba y el historial de resultados quedan como están.</translation>
    </message>
    <message>
        <source>It will say ever after: “%1”</source>
        <translation>Para siempre dirá: «%1»</translation>
    </message>
    <message>
        <source>Open jobs then read as abandoned: %1.</source>
        <translation>Encargos abiertos que entonces constan como abandonados: %1.</translation>
    </message>
    <message>
        <source>Open jobs then read as cancelled by us: %1.</source>
        <translation>Encargos abiertos que entonces constan como cancelados por nosotros: %1.</translation>
    </message>
    <message>
        <source>Next comes the handover: what is open, who may take it, what to take back.</source>
        <translation>Después viene el traspaso: qué está abierto, quién puede asumirlo, qué hay que recuperar.</translation>
    </message>
    <message>
        <source>They begin as a stranger: the clock starts with the first new job. What was before stays to be read, and no longer counts.</source>
        <translation>Empieza como desconocido: el período de prueba corre desde el primer encargo nuevo. Lo anterior se puede seguir leyendo, pero ya no cuenta.</translation>
    </message>
    <message>
        <source>&amp;Why (needed)</source>
        <translation>P&amp;or qué (necesario)</translation>
    </message>
    <message>
        <source>Why, needed</source>
        <translation>Por qué, necesario</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>not said yet</source>
        <translation>aún sin decir</translation>
    </message>
    <message>
        <source>As of which day?</source>
        <translation>¿Con qué fecha?</translation>
    </message>
    <message>
        <source>One extension takes at most twelve months, and %1 lies beyond them.</source>
        <translation>Una prórroga dura como mucho doce meses, y el %1 queda más allá.</translation>
    </message>
</context>
<context>
    <name>proven::DueDialog</name>
    <message>
        <source>A later due day</source>
        <translation>Un día de entrega posterior</translation>
    </message>
    <message>
        <source>Re&amp;cord it</source>
        <translation>Re&amp;gistrarlo</translation>
    </message>
    <message>
        <source>&amp;We did: it counts</source>
        <translation>&amp;Nosotros: cuenta</translation>
    </message>
    <message>
        <source>&amp;They did: the promise stays, this is only what to expect</source>
        <translation>El &amp;proveedor: la promesa sigue, esto es solo lo que cabe esperar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agreed was %1; moved to %2.</source>
        <translation>Se acordó el %1; se aplazó al %2.</translation>
    </message>
    <message>
        <source>Agreed was %1.</source>
        <translation>Se acordó el %1.</translation>
    </message>
    <message>
        <source>Who asked for a later day?</source>
        <translation>¿Quién pidió un día más tarde?</translation>
    </message>
    <message>
        <source>The &amp;later day</source>
        <translation>El &amp;día más tarde</translation>
    </message>
    <message>
        <source>Asked &amp;on</source>
        <translation>P&amp;edido el</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>P&amp;orque</translation>
    </message>
    <message>
        <source>They are late all the same if they deliver after the day agreed.</source>
        <translation>Si entrega después del día acordado, sigue siendo tarde.</translation>
    </message>
    <message>
        <source>Asked after the due day had passed: it counts, and is marked “moved afterwards”.</source>
        <translation>Pedido después de haber pasado el día de entrega: cuenta, y lleva la marca «aplazado después».</translation>
    </message>
    <message>
        <source>The later day is the promise that counts from now on.</source>
        <translation>El día más tarde es la promesa que cuenta a partir de ahora.</translation>
    </message>
    <message>
        <source>Which day is the later one?</source>
        <translation>¿Cuál es el día más tarde?</translation>
    </message>
    <message>
        <source>On which day was it asked?</source>
        <translation>¿En qué día se pidió?</translation>
    </message>
</context>
<context>
    <name>proven::EraseDialog</name>
    <message>
        <source>Erase %1</source>
        <translation>Borrar a %1</translation>
    </message>
    <message>
        <source>&amp;Erase for good</source>
        <translation>&amp;Borrar para siempre</translation>
    </message>
    <message>
        <source>Days, figures and outcomes stay, under a name that says nothing. What was changed about them before can&apos;t be undone any more either.</source>
        <translation>Los días, las cifras y los resultados se quedan, con un nombre que no dice nada. Tampoco se podrá deshacer ya lo que se cambió antes sobre él.</translation>
    </message>
    <message>
        <source>To put them out of sight only, choose Archive.</source>
        <translation>Para quitarlo solo de la vista, elija Archivar.</translation>
    </message>
</context>
<context>
    <name>proven::ExperienceCard</name>
    <message>
        <source>What they handled well</source>
        <translation>Qué ha hecho bien</translation>
    </message>
    <message>
        <source>Calls to reach somebody</source>
        <translation>Llamadas para localizar a alguien</translation>
    </message>
    <message>
        <source>No task of yours yet.</source>
        <translation>Aún ninguna de sus tareas.</translation>
    </message>
    <message>
        <source>Not counted yet.</source>
        <translation>Aún sin contar.</translation>
    </message>
</context>
<context>
    <name>proven::ExportDialog</name>
    <message>
        <source>So are %1 more.</source>
        <translation>También otros %1.</translation>
    </message>
    <message>
        <source>The tables (.csv) hold all of it.</source>
        <translation>Las tablas (.csv) lo contienen todo.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>&amp;Keep this file current with each change and each new day</source>
        <translation>&amp;Mantener este archivo al día con cada cambio y cada nuevo día</translation>
    </message>
    <message>
        <source>What is in this book, in a form that other programs read. The book itself stays as it is.</source>
        <translation>Lo que hay en este libro, en una forma que otros programas pueden leer. El libro en sí queda como está.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escribiendo</translation>
    </message>
    <message>
        <source>&amp;Spreadsheet (.xlsx)</source>
        <translation>&amp;Hoja de cálculo (.xlsx)</translation>
    </message>
    <message>
        <source>A sheet for each table, for LibreOffice, Excel and the like: to sort, filter and add up.</source>
        <translation>Una hoja por cada tabla, para LibreOffice, Excel y similares: para ordenar, filtrar y sumar.</translation>
    </message>
    <message>
        <source>Ta&amp;bles (.csv, in a folder)</source>
        <translation>&amp;Tablas (.csv, en una carpeta)</translation>
    </message>
    <message>
        <source>Plain text that every program reads, also in twenty years; this one can read it back in.</source>
        <translation>Texto sencillo que cualquier programa puede leer, también dentro de veinte años; este puede volver a leerlo.</translation>
    </message>
    <message>
        <source>&amp;Calendar (.ics)</source>
        <translation>&amp;Calendario (.ics)</translation>
    </message>
    <message>
        <source>When probations end, what is due, and whom to get in touch with, for your calendar program.</source>
        <translation>Cuándo terminan los períodos de prueba, qué vence y con quién ponerse en contacto, para su programa de calendario.</translation>
    </message>
    <message>
        <source>Web &amp;page (.html)</source>
        <translation>&amp;Página web (.html)</translation>
    </message>
    <message>
        <source>How every vendor stands today, and why: to read, print or send.</source>
        <translation>Cómo está hoy cada proveedor y por qué: para leer, imprimir o enviar.</translation>
    </message>
    <message>
        <source>For pro&amp;grams (.json)</source>
        <translation>Para pro&amp;gramas (.json)</translation>
    </message>
    <message>
        <source>All of the tables in one file, for somebody who writes programs.</source>
        <translation>Todas las tablas en un archivo, para quien escribe programas.</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>E&amp;legir…</translation>
    </message>
    <message>
        <source>&amp;Where to</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>%1 tables</source>
        <translation>%1 tablas</translation>
    </message>
    <message>
        <source>A folder for the tables</source>
        <translation>Una carpeta para las tablas</translation>
    </message>
    <message>
        <source>&amp;Replace it</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Say where to: a name is missing.</source>
        <translation>Indique dónde: falta un nombre.</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it, or give another name; until then it stays as it is.</source>
        <translation>%1 ya existe. Reemplácelo o indique otro nombre; hasta entonces queda como está.</translation>
    </message>
    <message>
        <source>Exported to %1.</source>
        <translation>Exportado a %1.</translation>
    </message>
    <message>
        <source>So is one more.</source>
        <translation>También otro.</translation>
    </message>
</context>
<context>
    <name>proven::FactsCard</name>
    <message>
        <source>Who they are</source>
        <translation>Quién es</translation>
    </message>
    <message>
        <source>Nothing is noted about them yet.</source>
        <translation>Aún no hay nada anotado sobre este proveedor.</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Para recordar</translation>
    </message>
    <message>
        <source>They hold of ours</source>
        <translation>Tiene de lo nuestro</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Persona de contacto</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Sitio web</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Specialties</source>
        <translation>Especialidades</translation>
    </message>
    <message>
        <source>Hourly rate</source>
        <translation>Tarifa por hora</translation>
    </message>
    <message>
        <source>How found</source>
        <translation>Cómo se encontró</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>proven::FirstStepsDialog</name>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Give the first job</source>
        <translation>&amp;Dar el primer encargo</translation>
    </message>
    <message>
        <source>They are &amp;already working with me</source>
        <translation>Y&amp;a trabaja conmigo</translation>
    </message>
    <message>
        <source>&amp;What work do you want to hand out?</source>
        <translation>¿&amp;Qué trabajo quiere encargar a otros?</translation>
    </message>
    <message>
        <source>such as Call centre, Bookkeeping, Design</source>
        <translation>por ejemplo, Centro de llamadas, Contabilidad, Diseño</translation>
    </message>
    <message>
        <source>This makes a round: one kind of work, up to ten tried.</source>
        <translation>De aquí sale una ronda: un tipo de trabajo y hasta diez proveedores a prueba.</translation>
    </message>
    <message>
        <source>Whom do you want to &amp;try first?</source>
        <translation>¿A quién quiere &amp;probar primero?</translation>
    </message>
    <message>
        <source>a company or a person; strangers and friends alike</source>
        <translation>una empresa o una persona, conocida o desconocida</translation>
    </message>
    <message>
        <source>&amp;Since when?</source>
        <translation>¿De&amp;sde cuándo?</translation>
    </message>
    <message>
        <source>Which jobs do you &amp;remember?</source>
        <translation>¿Qué encargos &amp;recuerda?</translation>
    </message>
    <message>
        <source>Each is marked “from memory”. They start the clock; what was promised then nobody knows, so they don&apos;t count as kept promises.</source>
        <translation>Cada uno lleva la marca «de memoria». Con ellos empieza a correr el período de prueba; lo que se prometió entonces nadie lo sabe, así que no cuentan como promesas cumplidas.</translation>
    </message>
    <message>
        <source>What work is it? A word or two will do.</source>
        <translation>¿Qué trabajo es? Bastan una o dos palabras.</translation>
    </message>
    <message>
        <source>Who is it? Name the first one to try.</source>
        <translation>¿Quién es? Nombre al primero que quiere probar.</translation>
    </message>
</context>
<context>
    <name>proven::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save the book in another file…</source>
        <translation>Guardar el libro en otro archivo…</translation>
    </message>
    <message>
        <source>Somebody else has changed this meanwhile, too: %1. Saved as it stands here, yours replaces theirs.</source>
        <translation>Esto lo ha cambiado entretanto también otra persona: %1. Guardado tal como está aquí, lo suyo reemplaza lo otro.</translation>
    </message>
</context>
<context>
    <name>proven::FoundList</name>
    <message>
        <source>not possible now</source>
        <translation>ahora no es posible</translation>
    </message>
</context>
<context>
    <name>proven::Guide</name>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>Pages of the guide</source>
        <translation>Páginas de la guía</translation>
    </message>
    <message>
        <source>Text of the guide</source>
        <translation>Texto de la guía</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>No page has all of these words: %1.</source>
        <translation>Ninguna página tiene todas estas palabras: %1.</translation>
    </message>
</context>
<context>
    <name>proven::HandoverDialog</name>
    <message>
        <source>Hand over from %1</source>
        <translation>Traspaso de %1</translation>
    </message>
    <message>
        <source>%1: %2 on %3</source>
        <translation>%1: %2 el %3</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing is left to hand over: no open job, and they hold nothing of ours.</source>
        <translation>No queda nada por traspasar: no hay ningún encargo abierto y el proveedor no tiene nada nuestro.</translation>
    </message>
    <message>
        <source>Nobody takes it over: close it</source>
        <translation>Nadie lo asume: cerrarlo</translation>
    </message>
    <message>
        <source>To take back</source>
        <translation>Por recuperar</translation>
    </message>
    <message>
        <source>To reach them: %1</source>
        <translation>Cómo localizar al proveedor: %1</translation>
    </message>
    <message>
        <source>We have it &amp;back</source>
        <translation>Ya lo hemos &amp;recuperado</translation>
    </message>
</context>
<context>
    <name>proven::HistoryDialog</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Everything that was done to this book, the newest first. Nothing is ever lost.</source>
        <translation>Todo lo que se ha hecho en este libro, lo más reciente primero. Nunca se pierde nada.</translation>
    </message>
    <message>
        <source>What undoing takes back</source>
        <translation>Lo que se retira al deshacer</translation>
    </message>
    <message>
        <source>&amp;Correct this…</source>
        <translation>&amp;Corregir esto…</translation>
    </message>
    <message>
        <source>&amp;Undo to before this</source>
        <translation>&amp;Deshacer hasta antes de esto</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Choose a line to see what undoing to before it takes back.</source>
        <translation>Elija una línea para ver qué se retira al deshacer hasta antes de ella.</translation>
    </message>
    <message>
        <source>The book can&apos;t be taken back to before this.</source>
        <translation>No se puede devolver el libro a como estaba antes de esto.</translation>
    </message>
    <message>
        <source>You can undo to before this: it takes back this one change.</source>
        <translation>Puede deshacer hasta antes de esto: se retira este único cambio.</translation>
    </message>
    <message>
        <source>You can undo to before this: it takes back these %1 changes.</source>
        <translation>Puede deshacer hasta antes de esto: se retiran estos %1 cambios.</translation>
    </message>
    <message>
        <source>There is nothing left of this to correct.</source>
        <translation>De esto ya no queda nada que corregir.</translation>
    </message>
    <message>
        <source>Undo takes it back as it was.</source>
        <translation>Con Deshacer vuelve a quedar como estaba.</translation>
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
        <translation>%1, para el %2</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
</context>
<context>
    <name>proven::ImportColumns</name>
    <message>
        <source>Not read: %1.</source>
        <translation>No se lee: %1.</translation>
    </message>
    <message>
        <source>choose a column</source>
        <translation>elija una columna</translation>
    </message>
    <message>
        <source>not in this table</source>
        <translation>no está en esta tabla</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>the same for every row</source>
        <translation>igual para todas las filas</translation>
    </message>
    <message>
        <source>%1, the same for every row</source>
        <translation>%1, igual para todas las filas</translation>
    </message>
    <message>
        <source>%1 (needed)</source>
        <translation>%1 (hace falta)</translation>
    </message>
    <message>
        <source>&amp;More that a table may have</source>
        <translation>&amp;Otros datos que puede tener una tabla</translation>
    </message>
</context>
<context>
    <name>proven::ImportDialog</name>
    <message>
        <source>Import a table</source>
        <translation>Importar una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.tab *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.tab *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 files</source>
        <translation>%1 archivos</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Filas pegadas</translation>
    </message>
    <message>
        <source>Nothing was copied yet: choose the rows in the spreadsheet, with their headings, and copy them there.</source>
        <translation>Aún no se ha copiado nada: elija las filas en la hoja de cálculo, con sus encabezados, y cópielas allí.</translation>
    </message>
    <message>
        <source>Looking at %1 …</source>
        <translation>Examinando %1 …</translation>
    </message>
    <message>
        <source>as for the last table with these columns</source>
        <translation>como en la última tabla con estas columnas</translation>
    </message>
    <message>
        <source>the table names no round</source>
        <translation>la tabla no nombra ninguna ronda</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Encargos</translation>
    </message>
    <message>
        <source>before import %1</source>
        <translation>antes de la importación %1</translation>
    </message>
    <message>
        <source>Nothing came in: the book could not be copied before.</source>
        <translation>No ha entrado nada: no se pudo hacer antes una copia del libro.</translation>
    </message>
    <message>
        <source>No table yet</source>
        <translation>Aún no hay tabla</translation>
    </message>
    <message>
        <source>&amp;Choose another…</source>
        <translation>&amp;Elegir otra…</translation>
    </message>
    <message>
        <source>&amp;Paste rows</source>
        <translation>&amp;Pegar filas</translation>
    </message>
    <message>
        <source>Rows that were copied in a spreadsheet, with their headings</source>
        <translation>Filas copiadas en una hoja de cálculo, con sus encabezados</translation>
    </message>
    <message>
        <source>These are</source>
        <translation>La tabla contiene</translation>
    </message>
    <message>
        <source>&amp;These are</source>
        <translation>La tabla &amp;contiene</translation>
    </message>
    <message>
        <source>A table from any program: a spreadsheet saved as CSV, a list with tabs, an export of this program. Choose the file, drop it here, or copy rows in a spreadsheet and paste them. Nothing comes in before you have seen it.</source>
        <translation>Una tabla de cualquier programa: una hoja de cálculo guardada como CSV, una lista con tabuladores o una exportación de este programa. Elija el archivo, suéltelo aquí, o copie filas en una hoja de cálculo y péguelas. Nada entra antes de que usted lo haya visto.</translation>
    </message>
    <message>
        <source>Choose a &amp;file…</source>
        <translation>Elegir un &amp;archivo…</translation>
    </message>
    <message>
        <source>What is read from where</source>
        <translation>Qué se lee y de dónde</translation>
    </message>
    <message>
        <source>What would come in</source>
        <translation>Qué entraría</translation>
    </message>
    <message>
        <source>The first rows</source>
        <translation>Las primeras filas</translation>
    </message>
    <message>
        <source>Rows that can&apos;t be taken</source>
        <translation>Filas que no se pueden admitir</translation>
    </message>
    <message>
        <source>Rows that look like something that is there</source>
        <translation>Filas que se parecen a algo que ya está</translation>
    </message>
    <message>
        <source>Vendors of the table</source>
        <translation>Proveedores de la tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Alike</source>
        <translation>Parecidas</translation>
    </message>
    <message>
        <source>Vendors</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Leave out the rows that can&apos;t be taken, and &amp;write them to a file</source>
        <translation>Dejar fuera las filas que no se pueden admitir y e&amp;scribirlas en un archivo</translation>
    </message>
    <message>
        <source>How much of the table is read</source>
        <translation>Cuánto se ha leído de la tabla</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Rejected (%1)</source>
        <translation>Rechazadas (%1)</translation>
    </message>
    <message>
        <source>Alike (%1)</source>
        <translation>Parecidas (%1)</translation>
    </message>
    <message>
        <source>Vendors (%1)</source>
        <translation>Proveedores (%1)</translation>
    </message>
    <message>
        <source>%1 has %2 of its ten places free. Whoever is ticked comes in and takes one.</source>
        <translation>Plazas libres en %1: %2 de diez. Quien esté marcado entra y ocupa una.</translation>
    </message>
    <message>
        <source>A round has ten places. Whoever is ticked comes in and takes one.</source>
        <translation>Una ronda tiene diez plazas. Quien esté marcado entra y ocupa una.</translation>
    </message>
    <message>
        <source>Those with the most rows are ticked to begin with.</source>
        <translation>Al principio están marcados los que tienen más filas.</translation>
    </message>
    <message>
        <source>1 row can&apos;t be taken and goes to a file.</source>
        <translation>1 fila no se puede admitir y va a un archivo.</translation>
    </message>
    <message>
        <source>%1 rows can&apos;t be taken and go to a file.</source>
        <translation>%1 filas no se pueden admitir y van a un archivo.</translation>
    </message>
    <message>
        <source>1 row of a vendor who is not chosen stays out.</source>
        <translation>1 fila de un proveedor que no está elegido se queda fuera.</translation>
    </message>
    <message>
        <source>%1 rows of vendors who are not chosen stay out.</source>
        <translation>%1 filas de proveedores que no están elegidos se quedan fuera.</translation>
    </message>
    <message>
        <source>1 row is left out.</source>
        <translation>1 fila se deja fuera.</translation>
    </message>
    <message>
        <source>%1 rows are left out.</source>
        <translation>%1 filas se dejan fuera.</translation>
    </message>
    <message>
        <source>1 row is there already.</source>
        <translation>1 fila ya está.</translation>
    </message>
    <message>
        <source>%1 rows are there already.</source>
        <translation>%1 filas ya están.</translation>
    </message>
    <message>
        <source>No column says when each job began: it is taken to be the day it was due or delivered, and probation runs from there.</source>
        <translation>Ninguna columna dice cuándo empezó cada encargo: se toma el día en que vencía o se entregó, y el período de prueba corre desde ahí.</translation>
    </message>
    <message>
        <source>Say on the left what is read from where.</source>
        <translation>Indique a la izquierda qué se lee y de dónde.</translation>
    </message>
    <message>
        <source>Nothing says yet: %1.</source>
        <translation>Todavía falta indicar: %1.</translation>
    </message>
    <message>
        <source>Say another round on the left: a name that is new makes a new round.</source>
        <translation>Indique a la izquierda otra ronda: un nombre nuevo crea una ronda nueva.</translation>
    </message>
    <message>
        <source>Nothing can come in as it is.</source>
        <translation>Tal como está, no puede entrar nada.</translation>
    </message>
    <message>
        <source>Nothing comes in while rows can&apos;t be taken.</source>
        <translation>No entra nada mientras haya filas que no se pueden admitir.</translation>
    </message>
    <message>
        <source>%1. Mend them, or leave them out.</source>
        <translation>%1. Corríjalas o déjelas fuera.</translation>
    </message>
    <message>
        <source>1 row can&apos;t be taken</source>
        <translation>1 fila no se puede admitir</translation>
    </message>
    <message>
        <source>%1 rows can&apos;t be taken</source>
        <translation>%1 filas no se pueden admitir</translation>
    </message>
    <message>
        <source>There is nothing new in it: all of it is in the book already.</source>
        <translation>No trae nada nuevo: todo está ya en el libro.</translation>
    </message>
    <message>
        <source>It will say: %1.</source>
        <translation>En el historial dirá: %1.</translation>
    </message>
</context>
<context>
    <name>proven::ImportDoneDialog</name>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>That file has the reasons: %1. Mend the rows there and import it.</source>
        <translation>Los motivos están en este archivo: %1. Corrija allí las filas e impórtelo.</translation>
    </message>
    <message>
        <source>The rows that stayed out could not be written: %1</source>
        <translation>No se pudieron escribir las filas que se quedaron fuera: %1</translation>
    </message>
    <message>
        <source>What is known, and what is not</source>
        <translation>Lo que se sabe y lo que no</translation>
    </message>
    <message>
        <source>The book as it was before: %1. Undo takes all of it back in one step.</source>
        <translation>El libro tal como estaba antes: %1. Deshacer lo retira todo en un solo paso.</translation>
    </message>
    <message>
        <source>&amp;Answer the last one…</source>
        <translation>&amp;Responder el último…</translation>
    </message>
    <message>
        <source>&amp;Answer the last %1…</source>
        <translation>&amp;Responder los últimos %1…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Undo the import</source>
        <translation>&amp;Deshacer la importación</translation>
    </message>
</context>
<context>
    <name>proven::ImportShapeFields</name>
    <message>
        <source>&amp;Encoding</source>
        <translation>Codi&amp;ficación</translation>
    </message>
    <message>
        <source>&amp;Separator</source>
        <translation>Separa&amp;dor</translation>
    </message>
    <message>
        <source>&amp;Line ends</source>
        <translation>Finales de &amp;línea</translation>
    </message>
    <message>
        <source>First &amp;row</source>
        <translation>Prime&amp;ra fila</translation>
    </message>
    <message>
        <source>&amp;Dates</source>
        <translation>Fec&amp;has</translation>
    </message>
    <message>
        <source>&amp;Numbers</source>
        <translation>&amp;Números</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>LF</source>
        <translation>LF</translation>
    </message>
    <message>
        <source>bare CR</source>
        <translation>solo CR</translation>
    </message>
    <message>
        <source>CRLF</source>
        <translation>CRLF</translation>
    </message>
    <message>
        <source>names the columns</source>
        <translation>da nombre a las columnas</translation>
    </message>
    <message>
        <source>is a plain row</source>
        <translation>es una fila normal</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>tal como están</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation>día, mes, año</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation>mes, día, año</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation>año, mes, día</translation>
    </message>
    <message>
        <source>no decimals</source>
        <translation>sin decimales</translation>
    </message>
    <message>
        <source>point, 1.5</source>
        <translation>punto, 1.5</translation>
    </message>
    <message>
        <source>comma, 1,5</source>
        <translation>coma, 1,5</translation>
    </message>
    <message>
        <source>No date can be read in two ways.</source>
        <translation>Ninguna fecha se puede leer de dos maneras.</translation>
    </message>
    <message>
        <source>No number that is read has a point or a comma.</source>
        <translation>Ningún número de los que se leen lleva punto o coma.</translation>
    </message>
</context>
<context>
    <name>proven::ImportVendorTable</name>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>%1 (has a place already)</source>
        <translation>%1 (ya tiene plaza)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
</context>
<context>
    <name>proven::JobDialog</name>
    <message>
        <source>Correct a job</source>
        <translation>Corregir un encargo</translation>
    </message>
    <message>
        <source>Give a job</source>
        <translation>Dar un encargo</translation>
    </message>
    <message>
        <source>Record a past job</source>
        <translation>Registrar un encargo pasado</translation>
    </message>
    <message>
        <source>Correct i&amp;t</source>
        <translation>Corre&amp;girlo</translation>
    </message>
    <message>
        <source>&amp;Give the job</source>
        <translation>&amp;Dar el encargo</translation>
    </message>
    <message>
        <source>Re&amp;cord it</source>
        <translation>&amp;Registrarlo</translation>
    </message>
    <message>
        <source>It is already given: &amp;record it as a past job</source>
        <translation>&amp;Ya está dado: registrarlo como encargo pasado</translation>
    </message>
    <message>
        <source>What is to be done? Give the job a name.</source>
        <translation>¿Qué hay que hacer? Ponga un nombre al encargo.</translation>
    </message>
    <message>
        <source>When is it due? Name a day, or press “No due day”.</source>
        <translation>¿Cuándo vence? Indique un día o pulse «Sin día de entrega».</translation>
    </message>
    <message>
        <source>Due: %1</source>
        <translation>Entrega: %1</translation>
    </message>
    <message>
        <source>When does it start?</source>
        <translation>¿Cuándo empieza?</translation>
    </message>
    <message>
        <source>Starts: %1</source>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Due hour: %1 is no hour. Write 9:30 or 14.</source>
        <translation>Hora de entrega: %1 no es una hora. Escriba 9:30 o 14.</translation>
    </message>
    <message>
        <source>Units of work: %1 is no number.</source>
        <translation>Unidades de trabajo: %1 no es un número.</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;What is to be done?</source>
        <translation>¿&amp;Qué hay que hacer?</translation>
    </message>
    <message>
        <source>No due d&amp;ay</source>
        <translation>Sin dí&amp;a de entrega</translation>
    </message>
    <message>
        <source>&amp;Due</source>
        <translation>&amp;Entrega</translation>
    </message>
    <message>
        <source>&amp;Starts</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <source>Told &amp;from memory</source>
        <translation>Conta&amp;do de memoria</translation>
    </message>
    <message>
        <source>&amp;More: task, hours, price, what makes it delicate, brief…</source>
        <translation>&amp;Más: tarea, horas, precio, qué lo hace delicado, hoja del encargo…</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Tas&amp;k</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>The work is</source>
        <translation>El trabajo es</translation>
    </message>
    <message>
        <source>&amp;Hours</source>
        <translation>&amp;Horas</translation>
    </message>
    <message>
        <source>&amp;Price agreed, in %1</source>
        <translation>P&amp;recio acordado, en %1</translation>
    </message>
    <message>
        <source>Paid, in %1</source>
        <translation>Pagado, en %1</translation>
    </message>
    <message>
        <source>how many pieces, such as 3000 calls</source>
        <translation>cuántas unidades, por ejemplo 3000 llamadas</translation>
    </message>
    <message>
        <source>&amp;Units of work</source>
        <translation>Unidades de tra&amp;bajo</translation>
    </message>
    <message>
        <source>14:00, only where an hour was agreed</source>
        <translation>14:00, solo si se acordó una hora</translation>
    </message>
    <message>
        <source>Due hou&amp;r</source>
        <translation>H&amp;ora de entrega</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Repetición</translation>
    </message>
    <message>
        <source>Daily work is best given as one job a week.</source>
        <translation>El trabajo diario es mejor darlo como un encargo por semana.</translation>
    </message>
    <message>
        <source>Who does it there?</source>
        <translation>¿Quién lo hace allí?</translation>
    </message>
    <message>
        <source>Brie&amp;f</source>
        <translation>Ho&amp;ja del encargo</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>En&amp;laces</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Told from memory</source>
        <translation>Contado de memoria</translation>
    </message>
</context>
<context>
    <name>proven::JobsPage</name>
    <message>
        <source>Show all jobs</source>
        <translation>Mostrar todos los encargos</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Encargos</translation>
    </message>
    <message>
        <source>How it went…</source>
        <translation>Cómo fue…</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Later due day…</source>
        <translation>Aplazar el día de entrega…</translation>
    </message>
    <message>
        <source>Its list…</source>
        <translation>Su lista…</translation>
    </message>
    <message>
        <source>Find in jobs</source>
        <translation>Buscar en los encargos</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Todos los estados</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abiertos</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasados</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>Cancelled or abandoned</source>
        <translation>Cancelados o abandonados</translation>
    </message>
    <message>
        <source>Against the rule</source>
        <translation>Contra la regla</translation>
    </message>
    <message>
        <source>All jobs are shown again: the filter would have hidden %1.</source>
        <translation>Se muestran otra vez todos los encargos: el filtro habría ocultado %1.</translation>
    </message>
    <message>
        <source>All vendors</source>
        <translation>Todos los proveedores</translation>
    </message>
    <message>
        <source>Showing %1 of %2 jobs: %3</source>
        <translation>Se muestran %1 de %2 encargos: %3</translation>
    </message>
    <message>
        <source>1 job</source>
        <translation>1 encargo</translation>
    </message>
    <message>
        <source>%1 jobs</source>
        <translation>%1 encargos</translation>
    </message>
    <message>
        <source>No job is found with %1.</source>
        <translation>No se encuentra ningún encargo con %1.</translation>
    </message>
    <message>
        <source>No job yet. Give somebody a small one: an hour is enough to begin.</source>
        <translation>Aún no hay ningún encargo. Dé a alguien uno pequeño: con una hora basta para empezar.</translation>
    </message>
    <message>
        <source>Give a job…</source>
        <translation>Dar un encargo…</translation>
    </message>
</context>
<context>
    <name>proven::MainWindow</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Encargos</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Libro</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Job</source>
        <translation>E&amp;ncargo</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Ronda</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>V&amp;iew</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>The last change could not be saved</source>
        <translation>El último cambio no se pudo guardar</translation>
    </message>
    <message>
        <source>Read only: nothing in this book can be changed</source>
        <translation>Solo lectura: en este libro no se puede cambiar nada</translation>
    </message>
    <message>
        <source>Sample book – Proven</source>
        <translation>Libro de ejemplo – Proven</translation>
    </message>
    <message>
        <source>%1, damaged – Proven</source>
        <translation>%1, dañado – Proven</translation>
    </message>
    <message>
        <source>Backup %1 – Proven</source>
        <translation>Copia de seguridad %1 – Proven</translation>
    </message>
    <message>
        <source>%1 – Proven</source>
        <translation>%1 – Proven</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Show the backups of this book</source>
        <translation>Mostrar las copias de seguridad de este libro</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Taken back: %1.</source>
        <translation>Deshecho: %1.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Hacerlo de nuevo</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Saved just now</source>
        <translation>Guardado ahora mismo</translation>
    </message>
    <message>
        <source>Saved at %1</source>
        <translation>Guardado a las %1</translation>
    </message>
    <message>
        <source>Saved on %1</source>
        <translation>Guardado el %1</translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>Aún no hay copia de seguridad</translation>
    </message>
    <message>
        <source>The last backup failed</source>
        <translation>Falló la última copia de seguridad</translation>
    </message>
    <message>
        <source>Last backup today %1</source>
        <translation>Última copia de seguridad hoy, %1</translation>
    </message>
    <message>
        <source>Last backup on %1</source>
        <translation>Última copia de seguridad el %1</translation>
    </message>
    <message>
        <source>&amp;New book…</source>
        <translation>&amp;Nuevo libro…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+N</source>
        <translation>Ctrl+Alt+N</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>&amp;Abrir un libro…</translation>
    </message>
    <message>
        <source>Ctrl+O</source>
        <translation>Ctrl+O</translation>
    </message>
    <message>
        <source>&amp;Look round a sample</source>
        <translation>Echar un vistazo a un e&amp;jemplo</translation>
    </message>
    <message>
        <source>Ctrl+Alt+S</source>
        <translation>Ctrl+Alt+S</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+F</source>
        <translation>Ctrl+Alt+F</translation>
    </message>
    <message>
        <source>&amp;Import a table…</source>
        <translation>&amp;Importar una tabla…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+X</source>
        <translation>Ctrl+Shift+X</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Copias de seguridad…</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Ctrl+P</source>
        <translation>Ctrl+P</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Ctrl+Q</source>
        <translation>Ctrl+Q</translation>
    </message>
    <message>
        <source>&amp;Give a job</source>
        <translation>&amp;Dar un encargo</translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation>Ctrl+N</translation>
    </message>
    <message>
        <source>&amp;Record a past job</source>
        <translation>&amp;Registrar un encargo pasado</translation>
    </message>
    <message>
        <source>Ctrl+Shift+N</source>
        <translation>Ctrl+Shift+N</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Z</source>
        <translation>Ctrl+Shift+Z</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;Search or run a command…</source>
        <translation>&amp;Buscar o ejecutar un comando…</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;How it went…</source>
        <translation>&amp;Cómo fue…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Catch up on how jobs went</source>
        <translation>&amp;Ponerse al día con cómo fueron los encargos</translation>
    </message>
    <message>
        <source>Ctrl+U</source>
        <translation>Ctrl+U</translation>
    </message>
    <message>
        <source>&amp;Edit the job…</source>
        <translation>&amp;Editar el encargo…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Later due day…</source>
        <translation>&amp;Aplazar el día de entrega…</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>The l&amp;ist of the job…</source>
        <translation>La &amp;lista del encargo…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+J</source>
        <translation>Ctrl+Shift+J</translation>
    </message>
    <message>
        <source>&amp;New task…</source>
        <translation>&amp;Nueva tarea…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+T</source>
        <translation>Ctrl+Shift+T</translation>
    </message>
    <message>
        <source>&amp;Edit the task…</source>
        <translation>&amp;Editar la tarea…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+T</source>
        <translation>Ctrl+Alt+T</translation>
    </message>
    <message>
        <source>&amp;New round…</source>
        <translation>&amp;Nueva ronda…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>&amp;Edit the round…</source>
        <translation>&amp;Editar la ronda…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+R</source>
        <translation>Ctrl+Alt+R</translation>
    </message>
    <message>
        <source>&amp;Close the round…</source>
        <translation>&amp;Cerrar la ronda…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+C</source>
        <translation>Ctrl+Alt+C</translation>
    </message>
    <message>
        <source>&amp;Add a vendor…</source>
        <translation>&amp;Añadir un proveedor…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V</source>
        <translation>Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>A&amp;brir</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Return</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+V</source>
        <translation>Ctrl+Alt+V</translation>
    </message>
    <message>
        <source>Record a &amp;contact…</source>
        <translation>Registrar un &amp;contacto…</translation>
    </message>
    <message>
        <source>Ctrl+T</source>
        <translation>Ctrl+T</translation>
    </message>
    <message>
        <source>&amp;Talk to them…</source>
        <translation>&amp;Hablar con el proveedor…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>A&amp;way…</source>
        <translation>A&amp;usencia…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Y</source>
        <translation>Ctrl+Shift+Y</translation>
    </message>
    <message>
        <source>Show their &amp;jobs</source>
        <translation>&amp;Mostrar sus encargos</translation>
    </message>
    <message>
        <source>Ctrl+J</source>
        <translation>Ctrl+J</translation>
    </message>
    <message>
        <source>A&amp;rchive</source>
        <translation>Archi&amp;var</translation>
    </message>
    <message>
        <source>Ctrl+Alt+A</source>
        <translation>Ctrl+Alt+A</translation>
    </message>
    <message>
        <source>&amp;Decide</source>
        <translation>&amp;Decidir</translation>
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
        <translation>&amp;Traspasar…</translation>
    </message>
    <message>
        <source>Ctrl+Alt+H</source>
        <translation>Ctrl+Alt+H</translation>
    </message>
    <message>
        <source>&amp;Print the brief…</source>
        <translation>&amp;Imprimir la hoja del encargo…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>&amp;Print the scorecard…</source>
        <translation>&amp;Imprimir la ficha…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+S</source>
        <translation>Ctrl+Shift+S</translation>
    </message>
    <message>
        <source>Print the &amp;letter of promotion…</source>
        <translation>Imprimir la carta de &amp;promoción…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L</source>
        <translation>Ctrl+Shift+L</translation>
    </message>
    <message>
        <source>&amp;Print the comparison…</source>
        <translation>&amp;Imprimir la comparación…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Encargos</translation>
    </message>
    <message>
        <source>T&amp;asks</source>
        <translation>&amp;Tareas</translation>
    </message>
    <message>
        <source>&amp;Next part of the window</source>
        <translation>&amp;Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>&amp;Previous part of the window</source>
        <translation>Parte a&amp;nterior de la ventana</translation>
    </message>
    <message>
        <source>Shift+F6</source>
        <translation>Shift+F6</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>Ctrl+Alt+7</source>
        <translation>Ctrl+Alt+7</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claros</translation>
    </message>
    <message>
        <source>Ctrl+Alt+8</source>
        <translation>Ctrl+Alt+8</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuros</translation>
    </message>
    <message>
        <source>Ctrl+Alt+9</source>
        <translation>Ctrl+Alt+9</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;First steps…</source>
        <translation>&amp;Primeros pasos…</translation>
    </message>
    <message>
        <source>Shift+F1</source>
        <translation>Shift+F1</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;About Proven</source>
        <translation>A&amp;cerca de Proven</translation>
    </message>
    <message>
        <source>Ctrl+F1</source>
        <translation>Ctrl+F1</translation>
    </message>
    <message>
        <source>Language: %1, from the next start on.</source>
        <translation>Idioma: %1, desde el próximo inicio.</translation>
    </message>
    <message>
        <source>As on the des&amp;ktop</source>
        <translation>Como en el es&amp;critorio</translation>
    </message>
    <message>
        <source>&amp;Open the round again</source>
        <translation>A&amp;brir de nuevo la ronda</translation>
    </message>
    <message>
        <source>Take out of the a&amp;rchive</source>
        <translation>Sacar del archi&amp;vo</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>About Proven</source>
        <translation>Acerca de Proven</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Proven %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Try out up to ten vendors with small jobs before you rely on one. Everything stays in a file of your own.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Proven %1&lt;/b&gt;&lt;/p&gt;&lt;p&gt;Pruebe hasta a diez proveedores con encargos pequeños antes de confiar en uno. Todo queda en un archivo propio de usted.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>What you were writing about is not in the book any more.</source>
        <translation>Aquello sobre lo que usted escribía ya no está en el libro.</translation>
    </message>
    <message>
        <source>The program was stopped while you were writing in “%1”. Nothing of it is in the book yet.</source>
        <translation>El programa se detuvo mientras usted escribía en «%1». Nada de eso está todavía en el libro.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Seguir con ello</translation>
    </message>
    <message>
        <source>Restored. The book as it was before is kept: %1</source>
        <translation>Restaurado. El libro tal como estaba antes se conserva: %1</translation>
    </message>
    <message>
        <source>This is a backup. Look round in it; nothing here can be changed.</source>
        <translation>Esto es una copia de seguridad. Échele un vistazo; aquí no se puede cambiar nada.</translation>
    </message>
    <message>
        <source>Back to my book</source>
        <translation>Volver a mi libro</translation>
    </message>
    <message>
        <source>This book was written by an older version and has been brought up to date. As it was before, it lies beside it: %1</source>
        <translation>Este libro lo escribió una versión anterior y se ha puesto al día. Tal como estaba antes, queda a su lado: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>&amp;Guide</source>
        <translation>&amp;Guía</translation>
    </message>
    <message>
        <source>Ctrl+Alt+K</source>
        <translation>Ctrl+Alt+K</translation>
    </message>
    <message>
        <source>Erase for pri&amp;vacy…</source>
        <translation>B&amp;orrar por privacidad…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Del</source>
        <translation>Ctrl+Shift+Del</translation>
    </message>
    <message>
        <source>&amp;Currency…</source>
        <translation>&amp;Moneda…</translation>
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
        <translation>Qué se le puede dar hoy</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ordinary work</source>
        <translation>Trabajo corriente</translation>
    </message>
    <message>
        <source>Time-sensitive work</source>
        <translation>Trabajo urgente</translation>
    </message>
    <message>
        <source>Critical work</source>
        <translation>Trabajo crítico</translation>
    </message>
</context>
<context>
    <name>proven::MessageBar</name>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>proven::OpenJobCard</name>
    <message>
        <source>Nobody may be given it today.</source>
        <translation>Hoy no se le puede dar a nadie.</translation>
    </message>
    <message>
        <source>Give to %1</source>
        <translation>Dar a %1</translation>
    </message>
    <message>
        <source>Not %1 today: %2</source>
        <translation>%1, hoy no: %2</translation>
    </message>
    <message>
        <source>Nor %1 others.</source>
        <translation>Tampoco %1 más.</translation>
    </message>
    <message>
        <source>Nor one other.</source>
        <translation>Tampoco uno más.</translation>
    </message>
</context>
<context>
    <name>proven::OutcomeDialog</name>
    <message>
        <source>How it went</source>
        <translation>Cómo fue</translation>
    </message>
    <message>
        <source>Re&amp;cord it</source>
        <translation>&amp;Registrarlo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Then draft the ne&amp;xt one: it repeats %1</source>
        <translation>Preparar después el borrador del s&amp;iguiente; repetición: %1</translation>
    </message>
    <message>
        <source>I held them up: a later day &amp;was agreed</source>
        <translation>Yo causé el retraso: se acordó un día &amp;más tarde</translation>
    </message>
    <message>
        <source>The later day w&amp;as</source>
        <translation>El nuevo día &amp;acordado</translation>
    </message>
    <message>
        <source>I asked &amp;for it on</source>
        <translation>Lo pe&amp;dí el</translation>
    </message>
    <message>
        <source>Becau&amp;se</source>
        <translation>Moti&amp;vo</translation>
    </message>
    <message>
        <source>That is %1 late: it was due on %2.</source>
        <translation>Es un retraso de %1: vencía el %2.</translation>
    </message>
    <message>
        <source>To which day?</source>
        <translation>¿A qué día?</translation>
    </message>
    <message>
        <source>On which day was it asked for?</source>
        <translation>¿Qué día se pidió?</translation>
    </message>
</context>
<context>
    <name>proven::OutcomeFields</name>
    <message>
        <source>Acce&amp;pt it as complete</source>
        <translation>Aceptarlo como com&amp;pleto</translation>
    </message>
    <message>
        <source>Delivered &amp;today</source>
        <translation>Entregado &amp;hoy</translation>
    </message>
    <message>
        <source>Delivered anothe&amp;r day</source>
        <translation>Entregado &amp;otro día</translation>
    </message>
    <message>
        <source>Cancelled by &amp;us</source>
        <translation>Cance&amp;lado por nosotros</translation>
    </message>
    <message>
        <source>A&amp;bandoned by them</source>
        <translation>A&amp;bandonado por el proveedor</translation>
    </message>
    <message>
        <source>Still &amp;open</source>
        <translation>Aún abier&amp;to</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>&amp;How did it end?</source>
        <translation>¿&amp;Cómo terminó?</translation>
    </message>
    <message>
        <source>On which da&amp;y?</source>
        <translation>¿Q&amp;ué día?</translation>
    </message>
    <message>
        <source>By the hour?</source>
        <translation>¿A la hora acordada?</translation>
    </message>
    <message>
        <source>D&amp;irections followed?</source>
        <translation>¿&amp;Siguió las indicaciones?</translation>
    </message>
    <message>
        <source>How &amp;good was the work?</source>
        <translation>¿Qué tal fue el traba&amp;jo?</translation>
    </message>
    <message>
        <source>How were they &amp;liked?</source>
        <translation>¿Le resultó a&amp;gradable?</translation>
    </message>
    <message>
        <source>Units don&amp;e</source>
        <translation>Unidades h&amp;echas</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>By %1?</source>
        <translation>¿A más tardar a las %1?</translation>
    </message>
    <message>
        <source>Units don&amp;e, of %1</source>
        <translation>Unidades h&amp;echas, de %1</translation>
    </message>
    <message>
        <source>all %1</source>
        <translation>todas (%1)</translation>
    </message>
    <message>
        <source>As its list says. Record results in the list, and this follows.</source>
        <translation>Lo que dice su lista. Registre los resultados en la lista, y esto los sigue.</translation>
    </message>
    <message>
        <source>How did it end? Press one of the buttons.</source>
        <translation>¿Cómo terminó? Pulse uno de los botones.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>%1 is no number of units.</source>
        <translation>%1 no es un número de unidades.</translation>
    </message>
</context>
<context>
    <name>proven::PaperDialog</name>
    <message>
        <source>Pre&amp;vious page</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Whole page</source>
        <translation>Página &amp;completa</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>The paper as it will be printed</source>
        <translation>El papel tal como se imprimirá</translation>
    </message>
    <message>
        <source>W&amp;hat to print</source>
        <translation>&amp;Qué imprimir</translation>
    </message>
    <message>
        <source>What to print</source>
        <translation>Qué imprimir</translation>
    </message>
    <message>
        <source>Shows all of the page, in small letters</source>
        <translation>Muestra toda la página, en letra pequeña</translation>
    </message>
    <message>
        <source>&amp;Copy as message</source>
        <translation>Copiar como &amp;mensaje</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>The book does not hold this any more: it was changed meanwhile.</source>
        <translation>El libro ya no contiene esto: se ha cambiado entretanto.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>No page</source>
        <translation>Ninguna página</translation>
    </message>
    <message>
        <source>It could not be printed. Save it as a PDF and print that.</source>
        <translation>No se pudo imprimir. Guárdelo como PDF e imprima ese archivo.</translation>
    </message>
    <message>
        <source>Sent to %1: %2</source>
        <translation>Enviado a %1: %2</translation>
    </message>
    <message>
        <source>Printed to %1</source>
        <translation>Impreso en %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Copied: paste it into a message.</source>
        <translation>Copiado: péguelo en un mensaje.</translation>
    </message>
</context>
<context>
    <name>proven::PreviewTable</name>
    <message>
        <source>the same for every row</source>
        <translation>igual para todas las filas</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>no se lee</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>%1 (not read)</source>
        <translation>%1 (no se lee)</translation>
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
        <translation>Período de prueba</translation>
    </message>
</context>
<context>
    <name>proven::ProbationStrip</name>
    <message>
        <source>Probation</source>
        <translation>Período de prueba</translation>
    </message>
</context>
<context>
    <name>proven::ProfileFields</name>
    <message>
        <source>&amp;Critical: it would hurt if it went wrong</source>
        <translation>&amp;Crítico: sería grave que saliera mal</translation>
    </message>
    <message>
        <source>&amp;Time-sensitive: a day late does harm</source>
        <translation>&amp;Urgente: un día de retraso hace daño</translation>
    </message>
    <message>
        <source>Rep&amp;etitive: the same again and again</source>
        <translation>Repetiti&amp;vo: lo mismo una y otra vez</translation>
    </message>
    <message>
        <source>D&amp;irections are</source>
        <translation>Las indic&amp;aciones son</translation>
    </message>
    <message>
        <source>Directions are</source>
        <translation>Las indicaciones son</translation>
    </message>
</context>
<context>
    <name>proven::Program</name>
    <message>
        <source>Books (*.proven)</source>
        <translation>Libros (*.proven)</translation>
    </message>
    <message>
        <source>The book that was open last is not where it was: %1. What you see is another one, %2. If the first lies on a drive that is not plugged in, plug it in and open it with Book &gt; Open.</source>
        <translation>El libro que estaba abierto la última vez no está donde estaba: %1. El que usted ve es otro, %2. Si el primero está en una unidad que no está conectada, conéctela y ábralo con Libro &gt; Abrir un libro.</translation>
    </message>
    <message>
        <source>Save what could be read as a new book</source>
        <translation>Guardar lo que se pudo leer como un libro nuevo</translation>
    </message>
    <message>
        <source>%1 (saved).proven</source>
        <translation>%1 (rescatado).proven</translation>
    </message>
    <message>
        <source>This new book holds what could be read of %1, which was left as it is. Its history begins here.</source>
        <translation>Este libro nuevo contiene lo que se pudo leer de %1, que se dejó como está. Su historial empieza aquí.</translation>
    </message>
    <message>
        <source>Open a book</source>
        <translation>Abrir un libro</translation>
    </message>
    <message>
        <source>New book</source>
        <translation>Nuevo libro</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Go on with a backup</source>
        <translation>Seguir con una copia de seguridad</translation>
    </message>
    <message>
        <source>Restored. The damaged book is kept: %1</source>
        <translation>Restaurado. El libro dañado se conserva: %1</translation>
    </message>
</context>
<context>
    <name>proven::Quadrant</name>
    <message>
        <source>↑ reliable: the least certain of on time, directions and good work</source>
        <translation>↑ fiable: lo menos seguro de puntualidad, indicaciones y buen trabajo</translation>
    </message>
    <message>
        <source>liked →</source>
        <translation>agradable →</translation>
    </message>
    <message>
        <source>Reliable and liked</source>
        <translation>Fiable y agradable</translation>
    </message>
</context>
<context>
    <name>proven::ReadListTable</name>
    <message>
        <source>Whom or what</source>
        <translation>Quién o qué</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>proven::RecordCard</name>
    <message>
        <source>How they did</source>
        <translation>Cómo le ha ido</translation>
    </message>
    <message>
        <source>The dot is the likely share, the band where it lies 9 to 1 on either side.</source>
        <translation>El punto es la proporción probable; la franja, dónde está, seguro 9 a 1 por cada lado.</translation>
    </message>
    <message>
        <source>Least certain: %1.</source>
        <translation>Lo menos seguro: %1.</translation>
    </message>
</context>
<context>
    <name>proven::RejectionTable</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>It says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Press F2 or click twice to mend it here.</source>
        <translation>Pulse F2 o haga clic dos veces para corregirlo aquí.</translation>
    </message>
    <message>
        <source>Why it can&apos;t be taken</source>
        <translation>Por qué no se puede admitir</translation>
    </message>
</context>
<context>
    <name>proven::RememberedJobs</name>
    <message>
        <source>what it was</source>
        <translation>qué fue</translation>
    </message>
    <message>
        <source>Job %1</source>
        <translation>Encargo %1</translation>
    </message>
    <message>
        <source>Day of job %1</source>
        <translation>Día del encargo %1</translation>
    </message>
    <message>
        <source>What was the job of that day?</source>
        <translation>¿Cuál fue el encargo de ese día?</translation>
    </message>
    <message>
        <source>About when was %1? The month will do: 1.3 or 1 March.</source>
        <translation>¿Cuándo fue más o menos %1? Basta con el mes: 1.3 o 1 de marzo.</translation>
    </message>
</context>
<context>
    <name>proven::ResultCell</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>proven::ReturnedSheetDialog</name>
    <message>
        <source>Read a sheet back</source>
        <translation>Leer una hoja devuelta</translation>
    </message>
    <message>
        <source>&amp;Take the results</source>
        <translation>&amp;Tomar los resultados</translation>
    </message>
    <message>
        <source>Results that are there already may be &amp;replaced</source>
        <translation>Los resultados que ya están se pueden &amp;reemplazar</translation>
    </message>
    <message>
        <source>Choose the sheet &amp;again…</source>
        <translation>&amp;Elegir otra vez la hoja…</translation>
    </message>
    <message>
        <source>As they seem to be</source>
        <translation>Como parecen estar</translation>
    </message>
    <message>
        <source>The day first: 3/12 is in December</source>
        <translation>Primero el día: 3/12 es en diciembre</translation>
    </message>
    <message>
        <source>The month first: 3/12 is in March</source>
        <translation>Primero el mes: 3/12 es en marzo</translation>
    </message>
    <message>
        <source>How &amp;days are written</source>
        <translation>Cómo están escritos los &amp;días</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1, for the list of %2</source>
        <translation>%1, para la lista de %2</translation>
    </message>
    <message>
        <source>Row %1 of the sheet, %2 %3: %4.</source>
        <translation>Fila %1 de la hoja, %2 %3: %4.</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
    <message>
        <source>Mend these rows in the sheet and read it back again.</source>
        <translation>Corrija estas filas en la hoja y vuelva a leerla.</translation>
    </message>
    <message>
        <source>Mend row %1 in the sheet and read it back again.</source>
        <translation>Corrija la fila %1 en la hoja y vuelva a leerla.</translation>
    </message>
    <message>
        <source>Mend rows %1 in the sheet and read it back again.</source>
        <translation>Corrija las filas %1 en la hoja y vuelva a leerla.</translation>
    </message>
    <message>
        <source>Some cells can&apos;t be read: nothing is taken of the sheet.</source>
        <translation>Algunas celdas no se pueden leer: no se toma nada de la hoja.</translation>
    </message>
    <message>
        <source>Say above that they may be replaced, or mend the sheet and read it back again.</source>
        <translation>Indique arriba que se pueden reemplazar, o corrija la hoja y vuelva a leerla.</translation>
    </message>
    <message>
        <source>The list says all of it already.</source>
        <translation>La lista ya dice todo eso.</translation>
    </message>
    <message>
        <source>It changes %1 of the list: %2 done then.</source>
        <translation>Cambia %1 de la lista: después, hechas %2.</translation>
    </message>
    <message>
        <source>one row</source>
        <translation>una fila</translation>
    </message>
    <message>
        <source>%1 rows</source>
        <translation>%1 filas</translation>
    </message>
</context>
<context>
    <name>proven::RoundDialog</name>
    <message>
        <source>Edit a round</source>
        <translation>Editar una ronda</translation>
    </message>
    <message>
        <source>Begin a round</source>
        <translation>Empezar una ronda</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>&amp;Guardar los cambios</translation>
    </message>
    <message>
        <source>&amp;Begin it</source>
        <translation>&amp;Empezarla</translation>
    </message>
    <message>
        <source>A round is one kind of work, up to ten tried.</source>
        <translation>Una ronda es un tipo de trabajo, con hasta diez proveedores a prueba.</translation>
    </message>
    <message>
        <source>such as Call centre</source>
        <translation>por ejemplo, Centro de llamadas</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>the same as the name</source>
        <translation>igual que el nombre</translation>
    </message>
    <message>
        <source>Kind of &amp;work</source>
        <translation>&amp;Tipo de trabajo</translation>
    </message>
    <message>
        <source>Rounds of the same kind of work are linked: proven vendors count across them.</source>
        <translation>Las rondas del mismo tipo de trabajo están unidas: los proveedores probados cuentan en todas ellas.</translation>
    </message>
    <message>
        <source>How many to &amp;try</source>
        <translation>A &amp;cuántos probar</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source>&amp;Probation</source>
        <translation>&amp;Período de prueba</translation>
    </message>
    <message>
        <source>Six months is the least. Fixed once the first job in this round has started.</source>
        <translation>Seis meses es lo mínimo. Queda fijo en cuanto empieza el primer encargo de esta ronda.</translation>
    </message>
    <message>
        <source>A stranger&apos;s first job: &amp;hours up to</source>
        <translation>Primer encargo de un desconocido: &amp;horas, hasta</translation>
    </message>
    <message>
        <source>or an &amp;amount up to, in %1</source>
        <translation>o un &amp;importe de hasta, en %1</translation>
    </message>
    <message>
        <source>&amp;Open: new vendors can be listed</source>
        <translation>&amp;Abierta: se pueden incluir proveedores nuevos</translation>
    </message>
</context>
<context>
    <name>proven::RoundPage</name>
    <message>
        <source>Made-up vendors, some good and many not, share thirty jobs a month; a keeper is ready at month six.</source>
        <translation>Proveedores inventados, algunos buenos y muchos no, se reparten treinta encargos al mes; en el sexto mes ya está listo alguien para quedarse.</translation>
    </message>
    <message>
        <source>The ten places of this round</source>
        <translation>Las diez plazas de esta ronda</translation>
    </message>
    <message>
        <source>Kept promises and liked are sorted by the cautious end of the range: 9 to 1 sure it is at least that.</source>
        <translation>Las promesas cumplidas y lo agradable se ordenan por el extremo prudente del intervalo: es seguro 9 a 1 que es al menos eso.</translation>
    </message>
    <message>
        <source>Add a vendor</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Open vendor</source>
        <translation>Abrir el proveedor</translation>
    </message>
    <message>
        <source>Take out of the round</source>
        <translation>Sacar de la ronda</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Edit round…</source>
        <translation>Editar la ronda…</translation>
    </message>
    <message>
        <source>New round…</source>
        <translation>Nueva ronda…</translation>
    </message>
    <message>
        <source>A round is one kind of work and up to ten vendors who get a try at it. You have none yet.</source>
        <translation>Una ronda es un tipo de trabajo y hasta diez proveedores que pueden probarse en él. Usted aún no tiene ninguna.</translation>
    </message>
    <message>
        <source>Set up a round…</source>
        <translation>Crear una ronda…</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <translation>%1 (cerrada)</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Abrir de nuevo</translation>
    </message>
    <message>
        <source>Close round…</source>
        <translation>Cerrar la ronda…</translation>
    </message>
    <message>
        <source>New vendor…</source>
        <translation>Nuevo proveedor…</translation>
    </message>
</context>
<context>
    <name>proven::SearchField</name>
    <message>
        <source>Search or run a command (Ctrl+K)</source>
        <translation>Buscar o ejecutar un comando (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Buscar o ejecutar un comando</translation>
    </message>
</context>
<context>
    <name>proven::Session</name>
    <message>
        <source>Another program changed this book. You see it as it is now.</source>
        <translation>Otro programa ha cambiado este libro. Usted lo ve tal como está ahora.</translation>
    </message>
</context>
<context>
    <name>proven::ShortcutList</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>proven::SlicesTable</name>
    <message>
        <source>Part</source>
        <translation>Tanda</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>May be given</source>
        <translation>Se puede dar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>with care: %1</source>
        <translation>con precaución: %1</translation>
    </message>
    <message>
        <source>no: %1</source>
        <translation>no: %1</translation>
    </message>
</context>
<context>
    <name>proven::SplitListDialog</name>
    <message>
        <source>Split into jobs</source>
        <translation>Dividir en encargos</translation>
    </message>
    <message>
        <source>S&amp;plit it</source>
        <translation>&amp;Dividirla</translation>
    </message>
    <message>
        <source>The jobs that it makes</source>
        <translation>Los encargos que resultan</translation>
    </message>
    <message>
        <source>%1, %2 rows</source>
        <translation>%1, %2 filas</translation>
    </message>
    <message>
        <source>A small first job shows how they work; the others follow week by week. Each is a job of its own.</source>
        <translation>Un primer encargo pequeño muestra cómo trabaja el proveedor; los demás siguen semana a semana. Cada uno es un encargo propio.</translation>
    </message>
    <message>
        <source>what the first-commitment cap leaves</source>
        <translation>lo que permite el tope del primer encargo</translation>
    </message>
    <message>
        <source>Rows in the &amp;first job</source>
        <translation>Filas del &amp;primer encargo</translation>
    </message>
    <message>
        <source>Rows a &amp;week after it</source>
        <translation>Filas por &amp;semana después</translation>
    </message>
    <message>
        <source>The first is &amp;due on</source>
        <translation>El primero &amp;vence el</translation>
    </message>
    <message>
        <source>One is done already: it stays in the first part.</source>
        <translation>Ya hay una hecha: se queda en la primera tanda.</translation>
    </message>
    <message>
        <source>%1 are done already: they stay in the first part.</source>
        <translation>Ya hay %1 hechas: se quedan en la primera tanda.</translation>
    </message>
    <message>
        <source>%1 is no number of rows.</source>
        <translation>%1 no es un número de filas.</translation>
    </message>
    <message>
        <source>How many rows a week?</source>
        <translation>¿Cuántas filas por semana?</translation>
    </message>
    <message>
        <source>When is the first job due?</source>
        <translation>¿Cuándo vence el primer encargo?</translation>
    </message>
    <message>
        <source>Every part may be given.</source>
        <translation>Se pueden dar todas las tandas.</translation>
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
        <translation>Pruebe a los proveedores antes de confiar en ellos</translation>
    </message>
    <message>
        <source>Small jobs for up to ten vendors, six months of kept promises, and only then the work that matters. Everything stays in one file on your computer.</source>
        <translation>Encargos pequeños para hasta diez proveedores, seis meses de promesas cumplidas y solo entonces el trabajo que importa. Todo queda en un archivo en su equipo.</translation>
    </message>
    <message>
        <source>Start &amp;my book</source>
        <translation>Empezar &amp;mi libro</translation>
    </message>
    <message>
        <source>Two questions, and the first job can be given.</source>
        <translation>Dos preguntas, y ya se puede dar el primer encargo.</translation>
    </message>
    <message>
        <source>&amp;Open a book…</source>
        <translation>&amp;Abrir un libro…</translation>
    </message>
    <message>
        <source>One that you have already.</source>
        <translation>Uno que usted ya tiene.</translation>
    </message>
    <message>
        <source>Look round a &amp;sample</source>
        <translation>Echar un vistazo a un &amp;ejemplo</translation>
    </message>
    <message>
        <source>A file of its own, with invented vendors; it is never mixed with yours.</source>
        <translation>Un archivo aparte, con proveedores inventados; nunca se mezcla con los de usted.</translation>
    </message>
</context>
<context>
    <name>proven::TalkDialog</name>
    <message>
        <source>Talk to %1</source>
        <translation>Hablar con %1</translation>
    </message>
    <message>
        <source>Re&amp;cord the talk</source>
        <translation>&amp;Registrar la conversación</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Localizado</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>No localizado</translation>
    </message>
    <message>
        <source>To remember: %1</source>
        <translation>Para recordar: %1</translation>
    </message>
    <message>
        <source>When you have talked</source>
        <translation>Cuando haya hablado</translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation>&amp;Día</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Whom</source>
        <translation>&amp;Con quién</translation>
    </message>
    <message>
        <source>Anybody r&amp;eached?</source>
        <translation>¿Se &amp;localizó a alguien?</translation>
    </message>
    <message>
        <source>What was &amp;agreed</source>
        <translation>Qué se &amp;acordó</translation>
    </message>
    <message>
        <source>The time line then shows how their work went before the talk and since.</source>
        <translation>La línea de tiempo muestra entonces cómo fue su trabajo antes de la conversación y desde ella.</translation>
    </message>
    <message>
        <source>The facts</source>
        <translation>Los hechos</translation>
    </message>
    <message>
        <source>Copy the &amp;facts</source>
        <translation>Copiar los &amp;hechos</translation>
    </message>
    <message>
        <source>Copied: paste it into a message.</source>
        <translation>Copiado: péguelo en un mensaje.</translation>
    </message>
    <message>
        <source>On which day?</source>
        <translation>¿Qué día?</translation>
    </message>
</context>
<context>
    <name>proven::TaskDialog</name>
    <message>
        <source>Edit a task</source>
        <translation>Editar una tarea</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>&amp;Guardar los cambios</translation>
    </message>
    <message>
        <source>&amp;Add it</source>
        <translation>Aña&amp;dirla</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>Kind of work, by &amp;round</source>
        <translation>Tipo de trabajo, según la &amp;ronda</translation>
    </message>
    <message>
        <source>How &amp;often</source>
        <translation>Con qué &amp;frecuencia</translation>
    </message>
    <message>
        <source>&amp;Hours each time</source>
        <translation>&amp;Horas cada vez</translation>
    </message>
    <message>
        <source>It keeps me &amp;from</source>
        <translation>Me a&amp;parta de</translation>
    </message>
    <message>
        <source>The work is</source>
        <translation>El trabajo es</translation>
    </message>
    <message>
        <source>Notes: how it is &amp;done</source>
        <translation>Notas: cómo se hac&amp;e</translation>
    </message>
</context>
<context>
    <name>proven::TasksPage</name>
    <message>
        <source>Tasks</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Which of your work could somebody else do? Write down one thing, and read here whether to hand it out and to whom.</source>
        <translation>¿Qué parte de su trabajo podría hacer otra persona? Anote una cosa y lea aquí si conviene encargarla y a quién.</translation>
    </message>
    <message>
        <source>New task…</source>
        <translation>Nueva tarea…</translation>
    </message>
    <message>
        <source>Edit task…</source>
        <translation>Editar la tarea…</translation>
    </message>
    <message>
        <source>What keeps you from customers, your team or revenue comes first.</source>
        <translation>Primero va lo que le aparta de los clientes, de su equipo o de los ingresos.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Nobody may take it today.</source>
        <translation>Hoy nadie puede asumirla.</translation>
    </message>
    <message>
        <source>If you hand it out all the same, these may take it:</source>
        <translation>Si la encarga de todos modos, pueden asumirla:</translation>
    </message>
    <message>
        <source>Who may take it today, the best first:</source>
        <translation>Quién puede asumirla hoy, los mejores primero:</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, with caution</source>
        <translation>%1, con precaución</translation>
    </message>
    <message>
        <source>Give to %1…</source>
        <translation>Dar a %1…</translation>
    </message>
</context>
<context>
    <name>proven::TodayPage</name>
    <message>
        <source>What needs you today</source>
        <translation>Lo que requiere su atención hoy</translation>
    </message>
    <message>
        <source>Remind me later</source>
        <translation>Recordar más tarde</translation>
    </message>
    <message>
        <source>Rounds at a glance</source>
        <translation>Las rondas de un vistazo</translation>
    </message>
    <message>
        <source>Give a job…</source>
        <translation>Dar un encargo…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>dddd d MMMM yyyy</source>
        <comment>a day in the letters of QDate: Friday 27 November 2026</comment>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Which work would you like to hand out? Begin with one kind of work; up to ten vendors get a try at it.</source>
        <translation>¿Qué trabajo le gustaría encargar a otros? Empiece con un tipo de trabajo; hasta diez proveedores pueden probarse en él.</translation>
    </message>
    <message>
        <source>Take the first steps…</source>
        <translation>Dar los primeros pasos…</translation>
    </message>
    <message>
        <source>Nothing needs you today. A good day to give somebody a small job.</source>
        <translation>Hoy nada requiere su atención. Un buen día para dar a alguien un encargo pequeño.</translation>
    </message>
    <message>
        <source>1 job is out</source>
        <translation>Hay 1 encargo en marcha</translation>
    </message>
    <message>
        <source>%1 jobs are out</source>
        <translation>Hay %1 encargos en marcha</translation>
    </message>
    <message>
        <source>Nothing needs you today. %1.</source>
        <translation>Hoy nada requiere su atención. %1.</translation>
    </message>
    <message>
        <source>Nothing needs you today. %1; next is %2 with %3, due on %4.</source>
        <translation>Hoy nada requiere su atención. %1; el siguiente es %2 con %3, vence el %4.</translation>
    </message>
    <message>
        <source>No job waits for how it went.</source>
        <translation>Ningún encargo espera a que diga cómo fue.</translation>
    </message>
    <message>
        <source>%1 also: %2</source>
        <translation>%1, además: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>In three days</source>
        <translation>En tres días</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>En una semana</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>En un mes</translation>
    </message>
</context>
<context>
    <name>proven::UnitListDialog</name>
    <message>
        <source>The list</source>
        <translation>La lista</translation>
    </message>
    <message>
        <source>&amp;Attach a list…</source>
        <translation>&amp;Adjuntar una lista…</translation>
    </message>
    <message>
        <source>&amp;Hand out as a sheet…</source>
        <translation>&amp;Entregar como hoja…</translation>
    </message>
    <message>
        <source>&amp;Read a sheet back…</source>
        <translation>&amp;Leer una hoja devuelta…</translation>
    </message>
    <message>
        <source>&amp;Split into jobs…</source>
        <translation>&amp;Dividir en encargos…</translation>
    </message>
    <message>
        <source>How it &amp;went…</source>
        <translation>&amp;Cómo fue…</translation>
    </message>
    <message>
        <source>The list of a job</source>
        <translation>La lista de un encargo</translation>
    </message>
    <message>
        <source>How far the list is done</source>
        <translation>Cuánto está hecho de la lista</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Buscar en la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Read a sheet back</source>
        <translation>Leer una hoja devuelta</translation>
    </message>
    <message>
        <source>Hand out as a sheet</source>
        <translation>Entregar como hoja</translation>
    </message>
    <message>
        <source>list.csv</source>
        <translation>lista.csv</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 done</source>
        <translation>Hechas: %1</translation>
    </message>
    <message>
        <source>Every row is done. Say how it went.</source>
        <translation>Todas las filas están hechas. Diga cómo fue.</translation>
    </message>
    <message>
        <source>Any result means done, also “refused” or “wrong number”. Type it into its row, or read the sheet back.</source>
        <translation>Cualquier resultado significa hecho, también «rechazó» o «número equivocado». Escríbalo en su fila o lea la hoja devuelta.</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>localizado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazó</translation>
    </message>
    <message>
        <source>wrong number</source>
        <translation>número equivocado</translation>
    </message>
    <message>
        <source>This job has no list yet: attach a table with a row for each person or thing it works through.</source>
        <translation>Este encargo aún no tiene lista: adjunte una tabla con una fila por cada persona o cosa de la que se ocupa.</translation>
    </message>
    <message>
        <source>Attach a list…</source>
        <translation>Adjuntar una lista…</translation>
    </message>
    <message>
        <source>This job has no list, and it is over: none can be attached any more.</source>
        <translation>Este encargo no tiene lista y ya terminó: no se le puede adjuntar ninguna.</translation>
    </message>
    <message>
        <source>Attach a list</source>
        <translation>Adjuntar una lista</translation>
    </message>
    <message>
        <source>Row %1: %2.</source>
        <translation>Fila %1: %2.</translation>
    </message>
    <message>
        <source>Row %1 keeps its day: %2</source>
        <translation>La fila %1 conserva su día: %2</translation>
    </message>
    <message>
        <source>The sheet is written: %1</source>
        <translation>La hoja está escrita: %1</translation>
    </message>
    <message>
        <source>It comes back with results in the column “result”, and days in “on”.</source>
        <translation>Vuelve con los resultados en la columna «result» y los días en «on».</translation>
    </message>
</context>
<context>
    <name>proven::UnitsTable</name>
    <message>
        <source>still to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Whom or what</source>
        <translation>Quién o qué</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
</context>
<context>
    <name>proven::VendorChoice</name>
    <message>
        <source>You let %1 go on %2</source>
        <translation>Usted dejó ir a %1 el %2</translation>
    </message>
    <message>
        <source>%1 left on %2</source>
        <translation>%1 se fue el %2</translation>
    </message>
    <message>
        <source>A stranger still: no job has started.</source>
        <translation>Todavía un desconocido: no ha empezado ningún encargo.</translation>
    </message>
    <message>
        <source>Proven since %1.</source>
        <translation>Probado desde el %1.</translation>
    </message>
    <message>
        <source>On trial. Probation: %1.</source>
        <translation>A prueba. Período de prueba: %1.</translation>
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
        <translation>en</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Their name; a new one can be added here</source>
        <translation>Su nombre; aquí se puede añadir uno nuevo</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>Who is to do it? Name a vendor.</source>
        <translation>¿Quién debe hacerlo? Nombre a un proveedor.</translation>
    </message>
    <message>
        <source>There is no round yet: begin one first.</source>
        <translation>Aún no hay ninguna ronda: empiece una primero.</translation>
    </message>
    <message>
        <source>%1 has no place in %2.</source>
        <translation>%1 no tiene plaza en %2.</translation>
    </message>
    <message>
        <source>%1 is not in the book.</source>
        <translation>%1 no está en el libro.</translation>
    </message>
    <message>
        <source>Press the button under the name, or name another.</source>
        <translation>Pulse el botón bajo el nombre o nombre a otro.</translation>
    </message>
    <message>
        <source>List %1 in %2</source>
        <translation>Incluir a %1 en %2</translation>
    </message>
    <message>
        <source>Add %1 to %2</source>
        <translation>Añadir %1 a %2</translation>
    </message>
</context>
<context>
    <name>proven::VendorDialog</name>
    <message>
        <source>Edit a vendor</source>
        <translation>Editar un proveedor</translation>
    </message>
    <message>
        <source>Add a vendor</source>
        <translation>Añadir un proveedor</translation>
    </message>
    <message>
        <source>Sa&amp;ve changes</source>
        <translation>&amp;Guardar los cambios</translation>
    </message>
    <message>
        <source>A&amp;dd them</source>
        <translation>Aña&amp;dirlo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>no round yet</source>
        <translation>aún sin ronda</translation>
    </message>
    <message>
        <source>%1 (%2 of %3 places used)</source>
        <translation>%1 (%2 de %3 plazas ocupadas)</translation>
    </message>
    <message>
        <source>To be tried &amp;in</source>
        <translation>Se prue&amp;ba en</translation>
    </message>
    <message>
        <source>&amp;Found through</source>
        <translation>Cómo &amp;se encontró</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>Persona de &amp;contacto</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>Telé&amp;fono</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>Correo &amp;electrónico</translation>
    </message>
    <message>
        <source>&amp;More: specialties, rate, what they hold of ours, away…</source>
        <translation>&amp;Más: especialidades, tarifa, lo que tiene de lo nuestro, ausencia…</translation>
    </message>
    <message>
        <source>&amp;Specialties</source>
        <translation>Es&amp;pecialidades</translation>
    </message>
    <message>
        <source>&amp;Hourly rate, in %1</source>
        <translation>Tarifa por &amp;hora, en %1</translation>
    </message>
    <message>
        <source>&amp;Remember about them</source>
        <translation>Para &amp;recordar sobre el proveedor</translation>
    </message>
    <message>
        <source>They h&amp;old of ours</source>
        <translation>T&amp;iene de lo nuestro</translation>
    </message>
    <message>
        <source>keys, logins, lists</source>
        <translation>llaves, accesos, listas</translation>
    </message>
    <message>
        <source>&amp;Away from</source>
        <translation>&amp;Ausente desde</translation>
    </message>
    <message>
        <source>Away &amp;until</source>
        <translation>A&amp;usente hasta</translation>
    </message>
    <message>
        <source>&amp;Website</source>
        <translation>Sitio &amp;web</translation>
    </message>
    <message>
        <source>&amp;Links</source>
        <translation>En&amp;laces</translation>
    </message>
    <message>
        <source>No&amp;tes</source>
        <translation>N&amp;otas</translation>
    </message>
    <message>
        <source>Is it %1? They are in the book already.</source>
        <translation>¿Es %1? Ya está en el libro.</translation>
    </message>
    <message>
        <source>%1: %2 since %3.</source>
        <translation>%1: %2 desde el %3.</translation>
    </message>
</context>
<context>
    <name>proven::VendorPage</name>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 el %2: %3</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Ronda</translation>
    </message>
    <message>
        <source>&amp;Vendor</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>&amp;Round</source>
        <translation>&amp;Ronda</translation>
    </message>
    <message>
        <source>Hand over…</source>
        <translation>Traspasar…</translation>
    </message>
    <message>
        <source>Talk to them…</source>
        <translation>Hablar con el proveedor…</translation>
    </message>
    <message>
        <source>Record a contact…</source>
        <translation>Registrar un contacto…</translation>
    </message>
    <message>
        <source>Away…</source>
        <translation>Ausencia…</translation>
    </message>
    <message>
        <source>Edit vendor…</source>
        <translation>Editar el proveedor…</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>%1 (archived)</source>
        <translation>%1 (archivado)</translation>
    </message>
    <message>
        <source>No vendor yet. Whom would you like to try first?</source>
        <translation>Aún no hay ningún proveedor. ¿A quién le gustaría probar primero?</translation>
    </message>
    <message>
        <source>Add a vendor…</source>
        <translation>Añadir un proveedor…</translation>
    </message>
    <message>
        <source>They have no place in a round yet, so they can&apos;t be given a job.</source>
        <translation>Aún no tiene plaza en ninguna ronda, así que no se le puede dar ningún encargo.</translation>
    </message>
    <message>
        <source>Set up a round…</source>
        <translation>Crear una ronda…</translation>
    </message>
    <message>
        <source>Give them a place in %1</source>
        <translation>Darle una plaza en %1</translation>
    </message>
    <message>
        <source>Choose a round</source>
        <translation>Elegir una ronda</translation>
    </message>
    <message>
        <source>They are back</source>
        <translation>Ya está de vuelta</translation>
    </message>
    <message>
        <source>They do not go</source>
        <translation>Al final no se ausenta</translation>
    </message>
    <message>
        <source>They are given no job meanwhile.</source>
        <translation>Mientras tanto no se le da ningún encargo.</translation>
    </message>
    <message>
        <source>List…</source>
        <translation>Incluir…</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Pausar…</translation>
    </message>
    <message>
        <source>Resume…</source>
        <translation>Reanudar…</translation>
    </message>
    <message>
        <source>Extend…</source>
        <translation>Prorrogar…</translation>
    </message>
    <message>
        <source>Put back on probation…</source>
        <translation>De vuelta al período de prueba…</translation>
    </message>
    <message>
        <source>Promote…</source>
        <translation>Promover…</translation>
    </message>
    <message>
        <source>Let go…</source>
        <translation>Dejar ir…</translation>
    </message>
    <message>
        <source>They have left…</source>
        <translation>El proveedor se fue…</translation>
    </message>
    <message>
        <source>Reinstate…</source>
        <translation>Readmitir…</translation>
    </message>
    <message>
        <source>Take back the last decision…</source>
        <translation>Retirar la última decisión…</translation>
    </message>
</context>
<context>
    <name>proven::VerdictPanel</name>
    <message>
        <source>The same as last time</source>
        <translation>Lo mismo que la última vez</translation>
    </message>
    <message>
        <source>Give it all the same, &amp;because</source>
        <translation>Darlo de todos modos, &amp;porque</translation>
    </message>
    <message>
        <source>Give it all the same, because</source>
        <translation>Darlo de todos modos, porque</translation>
    </message>
    <message>
        <source>Go: %1</source>
        <translation>Adelante: %1</translation>
    </message>
    <message>
        <source>Caution: %1</source>
        <translation>Precaución: %1</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <translation>Alto: %1</translation>
    </message>
    <message>
        <source>It is recorded, with the mark “against the rule”</source>
        <translation>Se registra con la marca «contra la regla»</translation>
    </message>
</context>
</TS>
