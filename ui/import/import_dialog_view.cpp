#include "import/import_dialog.h"

#include "import/import_columns.h"
#include "import/import_shape_fields.h"
#include "import/import_words.h"
#include "rules/field_words.h"
#include "rules/wording.h"
#include "rules/words.h"
#include "widgets/empty_state.h"
#include "widgets/notice.h"
#include "widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTabWidget>

#include <algorithm>

// What the import window shows of a look at its files.
namespace proven {

/// Before there is a table there is one thing to do.
void ImportDialog::showNothing()
{
    for (QWidget *part : std::initializer_list<QWidget *>{m_kindLabel, m_kind, m_choose, m_shape, m_middle})
        part->setVisible(!m_files.empty());
    m_nothing->setVisible(m_files.empty());
    (m_files.empty() ? m_nothing->findChild<QPushButton *>() : m_bringIn)->setDefault(true);
}

void ImportDialog::showLook(const ImportLook &look)
{
    const TablePreview &preview = look.preview;
    m_shape->show(preview.shape);
    if (preview.missing.isEmpty() && !preview.refusal)
        m_shape->show(look.read);
    if (preview.kind) {
        const QSignalBlocker quiet(m_kind);
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(preview.kind->value)));
    }
    const bool isForeign = m_files.size() == 1 && !preview.isOurs;
    m_columns->setVisible(isForeign && preview.kind.has_value());
    m_kind->setEnabled(isForeign);
    m_shape->setEnabled(isForeign);
    showColumns(look);
    m_preview.show(look);
    m_previewView->resizeColumnsToContents();
    m_rejections.show(look);
    m_likenesses.show(look.likenesses, look.file);
    showVendors(look);
    m_tabs->setTabText(1, tr("Rejected (%1)").arg(wording::grouped(rejectedRowsIn(look.plan.rejected))));
    m_tabs->setTabText(2, tr("Alike (%1)").arg(wording::grouped(m_likenesses.rowCount())));
    m_tabs->setTabText(3, tr("Vendors (%1)").arg(wording::grouped(static_cast<qint64>(look.read.vendors.size()))));
    m_skipBad->setVisible(!look.plan.rejected.empty());
    saySummary(look);
}

/// What was guessed in the beginning and left so is shown as a guess still, with how sure it was.
void ImportDialog::showColumns(const ImportLook &look)
{
    TablePreview preview = look.preview;
    for (TablePreview::Source &source : preview.sources) {
        const auto guess = std::find_if(m_begunWith.begin(), m_begunWith.end(), [&](const TablePreview::Source &each) {
            const bool isRead = source.column >= 0 || source.constant;
            return isRead && each.field == source.field && each.column == source.column
                   && each.constant == source.constant;
        });
        if (source.sureness == Sureness::Said && guess != m_begunWith.end()) {
            source.sureness = guess->sureness;
            source.because = guess->because;
        }
    }
    m_columns->show(preview);
}

void ImportDialog::showVendors(const ImportLook &look)
{
    const auto name = constantRound();
    const Book &book = m_session.book();
    const Round *round = name ? book.roundNamed(*name) : nullptr;
    std::vector<ImportVendorRow> rows;
    for (const ReadTables::VendorRows &each : look.read.vendors) {
        const Vendor *vendor = book.vendorNamed(each.name);
        rows.push_back({.name = each.name,
                        .rows = each.rows,
                        .isKnown = round && vendor && book.trialOf(round->id, vendor->id),
                        .isChosen = m_options.vendors.isEmpty() || m_options.vendors.contains(each.name)});
    }
    m_vendors.show(rows);
    QString note = name ? tr("%1 has %2 of its ten places free. Whoever is ticked comes in and takes one.")
                              .arg(*name)
                              .arg(freePlaces())
                        : tr("A round has ten places. Whoever is ticked comes in and takes one.");
    if (!m_options.vendors.isEmpty())
        note += u' ' + tr("Those with the most rows are ticked to begin with.");
    m_vendorsNote->setText(note);
}

QString ImportDialog::problem() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

/// The rows that bring nothing new, counted by the reason, and what is taken to be so because no column says it.
QStringList ImportDialog::whatBecomesOfTheRest(const ImportLook &look) const
{
    QStringList said;
    const auto say = [&](qint64 count, const QString &one, const QString &many) {
        if (count > 0)
            said += counted(count, one, many);
    };
    say(rejectedRowsIn(look.plan.rejected), tr("1 row can't be taken and goes to a file."),
        tr("%1 rows can't be taken and go to a file."));
    say(look.read.rowsLeftOut, tr("1 row of a vendor who is not chosen stays out."),
        tr("%1 rows of vendors who are not chosen stay out."));
    say(static_cast<qint64>(m_options.leftOut.size()), tr("1 row is left out."), tr("%1 rows are left out."));
    const auto known = static_cast<qint64>(look.plan.tables.engagements.size()
                                           - look.plan.decided.changes.of<Engagement>().size());
    const bool isAboutJobs = look.preview.kind && look.preview.kind->value == TableKind::Engagements
                             && m_files.size() == 1;
    if (isAboutJobs)
        say(known, tr("1 row is there already."), tr("%1 rows are there already."));
    const bool namesTheStart = std::any_of(look.preview.sources.begin(), look.preview.sources.end(),
                                           [](const TablePreview::Source &source) {
                                               return source.field == u"start"
                                                      && (source.column >= 0 || source.constant);
                                           });
    if (isAboutJobs && !namesTheStart)
        said += tr(
            "No column says when each job began: it is taken to be the day it was due or delivered, and probation runs from there.");
    return said;
}

void ImportDialog::saySummary(const ImportLook &look)
{
    m_notice->clear();
    m_bringIn->setEnabled(false);
    QStringList missing;
    for (const QString &field : look.preview.missing)
        missing += wording::fieldNamed(field);
    const std::optional<Refusal> &refusal = look.preview.refusal ? look.preview.refusal
                                            : look.read.refusal  ? look.read.refusal
                                                                 : look.plan.refusal;
    const bool refusesRows = look.plan.refusal && !look.plan.refusal->rows.empty();
    if (!missing.isEmpty()) {
        m_summary->setText(tr("Say on the left what is read from where."));
        m_notice->say(Tone::NeedsALook, tr("Nothing says yet: %1.").arg(missing.join(QStringLiteral(", "))));
    } else if (refusal && !refusesRows) {
        QStringList below;
        for (const RejectedRow &row : refusal->rows)
            below += importwords::of(row);
        if (look.plan.refusal && constantRound() && freePlaces() == 0)
            below += tr("Say another round on the left: a name that is new makes a new round.");
        m_summary->setText(tr("Nothing can come in as it is."));
        m_notice->say(Tone::NeedsALook, refusal->text, below);
    } else if (!look.plan.rejected.empty() && !m_skipBad->isChecked()) {
        m_summary->setText(tr("Nothing comes in while rows can't be taken."));
        m_notice->say(Tone::NeedsALook, tr("%1. Mend them, or leave them out.")
                                            .arg(counted(rejectedRowsIn(look.plan.rejected), tr("1 row can't be taken"),
                                                         tr("%1 rows can't be taken"))));
    } else if (look.plan.decided.changes.empty()) {
        m_summary->setText(tr("There is nothing new in it: all of it is in the book already."));
    } else {
        m_summary->setText(
            (QStringList{tr("It will say: %1.").arg(look.plan.decided.title)} + whatBecomesOfTheRest(look)).join(u' '));
        m_bringIn->setEnabled(!m_session.ledger().readOnly());
    }
}

} // namespace proven
