#include "exchange/column_words.h"

#include <algorithm>

namespace proven {

namespace {

// clang-format off
// Owners write headers in their own language; German and Spanish stand without their marks (fallig is fällig), and
// once more as people type them without (faellig).
constexpr ColumnWords engagementWords[] = {
    {"ref", "ref|id|number|no|job number|order number|order no|order id|invoice number|invoice no|ticket|nr|nummer|auftragsnummer|rechnungsnummer|"
            "bestellnummer|referencia|numero|pedido|numero de pedido|factura",
     "phone|tax|vat|vendor|supplier|customer|client|contact|bank|account"},
    {"round", "round|kind of work|category|runde|kategorie|art der arbeit|ronda|categoria|tipo de trabajo", ""},
    {"vendor", "vendor|vendor name|supplier|supplier name|provider|contractor|freelancer|company|who|lieferant|anbieter|dienstleister|auftragnehmer|"
               "firma|wer|proveedor|empresa|contratista|quien",
     "term|terms|id|number|no|code|phone|email|mail|address|country|score|rating|type|nr"},
    {"task", "task|task type|template|aufgabe|tarea", "id|number"},
    {"title", "title|job|what|what was done|what it was|item description|description|work|item|product|service|subject|project|titel|was|auftrag|arbeit|beschreibung|"
              "bezeichnung|leistung|artikel|produkt|betreff|projekt|titulo|trabajo|que|descripcion|articulo|producto|servicio|asunto|proyecto|concepto",
     "code|id|number|no|group|price|cost|value|quantity|qty|type|status|insurance|weight|sub|nr|preis|menge|precio|cantidad"},
    {"start", "start|started|begin|began|given|given on|ordered|ordered on|order|order date|assigned|from|beginn|begonnen|anfang|bestellt|bestelldatum|"
              "auftragsdatum|beauftragt|vergeben|von|auftrag vom|inicio|comienzo|encargado|encargo|fecha de encargo|fecha de pedido|fecha pedido|desde|date|day|datum|tag|fecha|dia",
     "number|no|id|by|end|nr|numero"},
    {"due", "due|due on|due by|deadline|scheduled delivery|scheduled|planned delivery|promised|promised by|agreed|required by|needed by|expected delivery|"
            "target|fallig|faellig|fallig am|faellig am|liefertermin|termin|frist|soll|zugesagt|bis|solltermin|vencimiento|vence|fecha limite|plazo|"
            "fecha prevista|entrega prevista|prometido|hasta",
     "amount|hour|time|uhrzeit|importe|hora"},
    {"due_hour", "due hour|due time|by hour|uhrzeit|bis uhr|stunde|hora|hora limite", "hours|rate"},
    {"expected", "expected|new date|estimate|eta|erwartet|voraussichtlich|esperado|nueva fecha", "delivery"},
    {"hours", "hours|hrs|time spent|effort|stunden|std|aufwand|horas|duracion|duration", "rate|per|hourly"},
    {"price", "price|agreed price|quote|quoted|offer|fee|preis|angebot|vereinbart|honorar|precio|presupuesto|tarifa", "*"},
    // Money is what a column is called, whole and nothing else: a cost centre is none.
    {"cost", "cost|paid|amount|total|line item value|item value|order value|value|net|sum|spent|invoice amount|kosten|bezahlt|betrag|summe|gesamt|wert|"
             "rechnungsbetrag|netto|total amount|total cost|net total|gross total|amount paid|amount due|net amount|gesamtbetrag|gesamtpreis|betrag netto|"
             "coste|costo|pagado|importe|total pagado|importe total|coste total|valor",
     "*"},
    {"critical", "critical|kritisch|critico", ""},
    {"time_sensitive", "time sensitive|urgent|eilig|dringend|urgente", ""},
    {"directions", "directions|difficulty|anweisungen|instrucciones", "followed|befolgt|seguidas"},
    {"repetitive", "repetitive|wiederkehrend|repetitivo", ""},
    {"units", "units|quantity|qty|pieces|count|line item quantity|number of units|menge|anzahl|stuck|stueck|einheiten|cantidad|unidades|piezas",
     "price|measure|per|done|value|weight|preis|precio"},
    {"units_done", "units done|done units|quantity delivered|delivered quantity|erledigte menge|gelieferte menge|cantidad entregada|unidades hechas", "price"},
    {"done_by", "done by|handled by|worked by|by whom|person|bearbeiter|erledigt von|ausgefuhrt von|hecho por|realizado por|persona", "managed"},
    {"repeats", "repeats|repeat|wiederholung|repite|repeticion", ""},
    {"remembered", "remembered|from memory|aus dem gedachtnis|de memoria", ""},
    {"outcome", "outcome|status|state|result|how it went|ergebnis|stand|zustand|estado|resultado", "payment|vendor|zahlung|pago"},
    {"ended_on", "ended|ended on|delivered|delivered on|delivered to client|delivery|delivery date|completed|completed on|finished|done|done on|actual|"
                 "actual delivery|received|closed|geliefert|geliefert am|lieferdatum|erledigt|erledigt am|fertig|fertig am|abgeschlossen|ist|erhalten|"
                 "entregado|entregado el|fecha de entrega|terminado|terminado el|acabado|finalizado|completado|recibido|hecho",
     "scheduled|planned|recorded|by|quantity|units|expected|status|address|note|amount|menge|soll|cantidad|prevista|method|mode|von|por"},
    {"by_the_hour", "by the hour|on the hour|punctual|punktlich|puntual", ""},
    {"followed_directions", "followed directions|followed|directions followed|as asked|as directed|anweisungen befolgt|befolgt|wie verlangt|"
                            "instrucciones seguidas|siguio instrucciones|segun lo pedido",
     ""},
    {"quality", "quality|work quality|quality rating|qualitat|qualitaet|gute der arbeit|calidad", "control|id"},
    {"liked", "liked|rating|stars|score|satisfaction|how people liked them|gemocht|bewertung|sterne|zufriedenheit|gusto|valoracion|estrellas|satisfaccion", "quality"},
    {"brief", "brief|directions given|instructions|details|auftragstext|anweisung|anleitung|instruccion", "followed"},
    {"links", "links|link|url|file|files|verweis|datei|enlace|archivo", ""},
    {"note", "note|notes|comment|comments|remark|remarks|notiz|notizen|bemerkung|anmerkung|kommentar|nota|notas|comentario|observaciones", "delivery|credit"},
};
constexpr ColumnWords vendorWords[] = {
    {"name", "name|vendor|vendor name|supplier|supplier name|company|company name|business|provider|contractor|freelancer|firma|firmenname|lieferant|"
             "anbieter|dienstleister|nombre|empresa|proveedor|organization|organisation",
     "contact|first|last|file|user|ansprechpartner|vorname|nachname|contacto|apellido|id|number"},
    {"kind", "kind|type|art|typ|tipo|company or person", ""},
    {"contact", "contact|contact person|contact name|person|representative|ansprechpartner|kontakt|kontaktperson|contacto|persona de contacto|representante",
     "email|mail|phone|telefon|telefono|date|last"},
    {"email", "email|e mail|mail|e mail address|email address|mailadresse|correo|correo electronico", "sent"},
    {"phone", "phone|telephone|tel|mobile|cell|phone number|telefon|telefonnummer|handy|mobil|telefono|movil|celular", "fax"},
    {"website", "website|web|web site|homepage|url|webseite|internet|sitio web|pagina web", ""},
    {"links", "links|link|profile|profil|verweis|enlace|perfil", ""},
    {"found_through", "found through|found|source|how found|referral|referred by|gefunden|gefunden uber|quelle|empfohlen von|encontrado|fuente|origen|recomendado por", ""},
    {"specialties", "specialties|specialty|skills|services|trade|category|industry|schwerpunkt|spezialgebiet|fachgebiet|leistungen|branche|gewerk|"
                    "especialidad|especialidades|servicios|sector|rubro",
     ""},
    {"hourly_rate", "hourly rate|rate|per hour|hourly|stundensatz|satz|pro stunde|tarifa por hora|precio por hora|tarifa", "*"},
    {"notes", "notes|note|comment|comments|remarks|notiz|notizen|bemerkung|bemerkungen|kommentar|nota|notas|comentario|observaciones", ""},
    {"remember", "remember|personal|birthday|merken|geburtstag|recordar|cumpleanos", ""},
    {"holds", "holds|has of ours|keys|access|hat von uns|schlussel|zugange|tiene nuestro|llaves|accesos", ""},
    {"away_from", "away from|abwesend ab|ausente desde", ""},
    {"away_until", "away until|abwesend bis|ausente hasta", ""},
    {"archived", "archived|inactive|archiviert|inaktiv|archivado|inactivo", ""},
};
constexpr ColumnWords touchpointWords[] = {
    {"ref", "ref|id|number|nr|nummer|referencia|numero", "phone"},
    {"vendor", "vendor|supplier|company|who|lieferant|anbieter|firma|wer|proveedor|empresa|quien", "id|number"},
    {"date", "date|day|on|when|datum|tag|am|wann|fecha|dia|cuando", ""},
    {"kind", "kind|type|channel|how|art|typ|kanal|wie|tipo|canal|como", ""},
    {"whom", "whom|person|contact|contact person|spoke with|wen|ansprechpartner|gesprochen mit|con quien|persona|contacto", ""},
    {"calls", "calls|attempts|tries|anrufe|versuche|llamadas|intentos", ""},
    {"reached", "reached|answered|erreicht|contestado|localizado", ""},
    {"liked", "liked|rating|stars|gemocht|bewertung|sterne|gusto|valoracion|estrellas", ""},
    {"note", "note|notes|comment|subject|about|notiz|bemerkung|betreff|nota|comentario|asunto", ""},
};
constexpr ColumnWords taskWords[] = {
    {"name", "name|task|what|aufgabe|was|tarea|que|nombre", "vendor|contact"},
    {"round", "round|kind of work|category|runde|kategorie|ronda|categoria", ""},
    {"hours", "hours|how long|time|duration|stunden|dauer|horas|duracion", ""},
    {"often", "often|how often|frequency|haufigkeit|wie oft|frecuencia", ""},
    {"keeps_from", "keeps from|halt ab von|quita de", ""},
    {"critical", "critical|kritisch|critico", ""},
    {"time_sensitive", "time sensitive|urgent|dringend|urgente", ""},
    {"directions", "directions|difficulty|anweisungen|instrucciones", ""},
    {"repetitive", "repetitive|wiederkehrend|repetitivo", ""},
    {"notes", "notes|note|comment|notizen|bemerkung|notas|comentario", ""},
};
constexpr ColumnWords decisionWords[] = {
    {"round", "round|runde|ronda", ""},
    {"vendor", "vendor|supplier|company|lieferant|anbieter|firma|proveedor|empresa", "id|number"},
    {"date", "date|day|on|datum|tag|fecha|dia", ""},
    {"decision", "decision|step|entscheidung|schritt|decision tomada|paso", ""},
    {"months", "months|monate|meses", ""},
    {"reason", "reason|why|grund|warum|motivo|razon", ""},
};
constexpr ColumnWords unitWords[] = {
    {"ref", "ref|job|order number|auftrag|pedido", ""},
    {"row", "row|number|zeile|nr|fila|numero", "phone"},
    {"label", "label|name|whom|person|customer|client|bezeichnung|kunde|wen|etiqueta|nombre|cliente", ""},
    {"result", "result|outcome|status|ergebnis|resultado|estado", ""},
    {"on", "on|date|done on|datum|erledigt am|fecha|hecho el", ""},
};

// clang-format on

/// Words that are in many headers and tell nothing about what a column is.
constexpr const char *emptyWords[] = {"the", "a",   "of",  "to",  "in",  "for",    "date",   "datum",  "fecha",
                                      "de",  "del", "la",  "el",  "der", "die",    "das",    "des",    "am",
                                      "usd", "eur", "gbp", "chf", "mxn", "column", "spalte", "columna"};

QStringList phrasesOf(const char *text)
{
    return QString::fromLatin1(text).split(u'|', Qt::SkipEmptyParts);
}

/// Lower case, marks taken off, every sign that is no letter or digit a blank.
QString plain(const QString &name)
{
    QString plain;
    QString cased = name.toCaseFolded();
    cased.replace(QStringLiteral("ß"), QStringLiteral("ss"));
    const QString letters = cased.normalized(QString::NormalizationForm_KD);
    for (const QChar sign : letters) {
        if (sign.isLetterOrNumber())
            plain += sign;
        else if (!sign.isMark())
            plain += u' ';
    }
    return plain.simplified();
}

} // namespace

std::span<const ColumnWords> wordsForColumns(TableKind kind)
{
    switch (kind) {
    case TableKind::Engagements:
        return engagementWords;
    case TableKind::Vendors:
        return vendorWords;
    case TableKind::Touchpoints:
        return touchpointWords;
    case TableKind::Tasks:
        return taskWords;
    case TableKind::Decisions:
        return decisionWords;
    case TableKind::Units:
        return unitWords;
    case TableKind::Book:
    case TableKind::Rounds:
    case TableKind::Snoozes:
    case TableKind::History:
        return {};
    }
    Q_UNREACHABLE();
}

QStringList wordsOfColumn(const QString &name)
{
    QStringList words = plain(name).split(u' ', Qt::SkipEmptyParts);
    const QStringList all = words;
    words.removeIf([](const QString &word) {
        return std::any_of(std::begin(emptyWords), std::end(emptyWords),
                           [&](const char *empty) { return word == QLatin1String(empty); });
    });
    // A column that is called nothing but "Date" is called that.
    return words.isEmpty() ? all : words;
}

double likeness(const QStringList &nameWords, const ColumnWords &words)
{
    if (nameWords.isEmpty())
        return 0;
    double best = 0;
    for (const QString &phrase : phrasesOf(words.phrases)) {
        const QStringList wanted = wordsOfColumn(phrase);
        if (wanted == nameWords)
            return 1;
        const bool holdsAll = std::all_of(wanted.begin(), wanted.end(),
                                          [&](const QString &word) { return nameWords.contains(word); });
        if (holdsAll)
            best = std::max(best,
                            0.4 + 0.5 * static_cast<double>(wanted.size()) / static_cast<double>(nameWords.size()));
    }
    const QStringList others = phrasesOf(words.others);
    const bool meansOther = others.contains(QStringLiteral("*"))
                            || std::any_of(nameWords.begin(), nameWords.end(),
                                           [&](const QString &word) { return others.contains(word); });
    return meansOther ? 0 : best;
}

} // namespace proven
