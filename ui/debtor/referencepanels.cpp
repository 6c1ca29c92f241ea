#include "ui/debtor/referencepanels.h"

#include "storage/database.h"
#include "ui/async/runner.h"
#include "ui/desk/actionregistry.h"
#include "ui/format/brazil.h"
#include "ui/widgets/channelstrip.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/label.h"
#include "ui/widgets/spoken.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace trato::ui {

namespace {

QString statusText(const QString& status)
{
    if (status == QStringLiteral("active"))
        return ReferencePanels::tr("answers there");
    if (status == QStringLiteral("wrong"))
        return ReferencePanels::tr("somebody else's");
    if (status == QStringLiteral("bounced"))
        return ReferencePanels::tr("nothing arrives");
    if (status == QStringLiteral("blocked"))
        return ReferencePanels::tr("do not use");
    return ReferencePanels::tr("never answered");
}

} // namespace

ReferencePanels::ReferencePanels(const DeskContext& context, QWidget* parent)
    : LookWidget(context.look, parent)
    , m_context(context)
    , m_layout(new QVBoxLayout(this))
    , m_contracts(addPart(tr("Contracts")))
    , m_contacts(addPart(tr("Contacts and preferences")))
    , m_notes(addPart(tr("Notes")))
{
    Spoken::as(*this, QAccessible::Grouping);
    setAccessibleName(tr("Reference"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

ReferencePanels::Part ReferencePanels::addPart(const QString& title)
{
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(px(16), px(4), px(16), px(8));
    rows->setSpacing(px(2));
    auto* head = new Disclosure(look(), title, content);
    m_layout->addWidget(head);
    return {head, content, rows};
}

void ReferencePanels::registerActions(ActionRegistry& actions)
{
    const auto add = [&](const char* id, const QString& text, Disclosure* head, const QKeySequence& keys = {}) {
        actions.add(
            {.id = QLatin1StringView(id), .text = text, .sequence = keys, .group = tr("Case"), .icon = Icon::Document},
            this, [head] { head->setOpen(!head->isOpen()); });
    };
    add("reference.contracts", tr("Contracts"), m_contracts.head, QKeySequence(QStringLiteral("Ctrl+O")));
    add("reference.contacts", tr("Contacts and preferences"), m_contacts.head);
    add("reference.notes", tr("Notes"), m_notes.head);
}

void ReferencePanels::showCase(const OpenCase& openCase)
{
    if (openCase.debtor != m_case.debtor) {
        m_loading.cancel();
        for (const Part& part : {m_contracts, m_contacts, m_notes}) {
            clear(part);
            part.head->setSummary(QString());
        }
    }
    m_case = openCase;
    setVisible(m_case.debtor.isValid());
    m_contracts.head->setVisible(!m_case.care);
    refresh();
}

void ReferencePanels::refresh()
{
    if (!m_case.debtor.isValid())
        return;
    m_loading.cancel();
    m_loading = m_context.runner.run(
        this,
        [debtor = m_case.debtor, now = m_context.clock.now()](
            storage::Database& database, const JobToken&) { return loadReference(database, debtor, now); },
        [this](const Result<ReferenceView>& view) { show(view); });
}

void ReferencePanels::show(const Result<ReferenceView>& view)
{
    for (const Part& part : {m_contracts, m_contacts, m_notes})
        clear(part);
    if (!view)
        return addRow(m_contracts, view.error().message, {}, Tone::Crit);
    showContracts(*view);
    showContacts(*view);
    showNotes(*view);
}

void ReferencePanels::clear(const Part& part)
{
    while (QLayoutItem* item = part.rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ReferencePanels::addRow(const Part& part, const QString& left, const QString& right, Tone tone)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(8));
    layout->addWidget(new Label(look(), left, {Type::Small, Tone::Text}), 1);
    auto* value = new Label(look(), right, {Type::Small, tone});
    value->setElides(false);
    layout->addWidget(value);
    part.rows->addWidget(row);
}

void ReferencePanels::showContracts(const ReferenceView& view)
{
    if (!m_case.rightParty) {
        m_contracts.head->setSummary(tr("hidden"));
        return addRow(m_contracts, tr("Confirm who you are talking to first (Ctrl+E)."), {});
    }
    QStringList sums;
    for (const ReferenceView::Contract& contract : view.contracts) {
        sums.append(format::money(contract.openCents));
        const QString what =
            QStringList{contract.number, contract.product, contract.creditor}.join(QStringLiteral(" · "));
        addRow(m_contracts, what, format::money(contract.openCents), contract.openCents > 0 ? Tone::Text : Tone::Text3);
        if (contract.open > 0)
            addRow(m_contracts, QStringLiteral("    ") + tr("%n instalment(s) open", nullptr, contract.open),
                tr("since %1").arg(format::date(contract.oldestDue)), Tone::Text3);
    }
    m_contracts.head->setSummary(sums.size() > 3 ? QString::number(sums.size()) : sums.join(QStringLiteral(" + ")));
}

void ReferencePanels::showContacts(const ReferenceView& view)
{
    const ReferenceView::Contact* best = nullptr;
    for (const ReferenceView::Contact& contact : view.contacts) {
        const QString value = contact.kind == QStringLiteral("email") ? contact.value : format::phone(contact.value);
        const bool bad = contact.status == QStringLiteral("wrong") || contact.status == QStringLiteral("bounced") ||
                         contact.status == QStringLiteral("blocked");
        addRow(m_contacts, value, statusText(contact.status),
            bad                                          ? Tone::Crit
            : contact.status == QStringLiteral("active") ? Tone::Ok
                                                         : Tone::Text3);
        if (!contact.lastInboundAt.isNever() && (best == nullptr || best->lastInboundAt < contact.lastInboundAt))
            best = &contact;
    }
    QStringList refused;
    for (const QString& name : view.refused) {
        if (const auto channel = channelFromName(name))
            refused.append(channelTitle(*channel));
    }
    if (!refused.isEmpty())
        addRow(m_contacts, tr("Does not want"),
            refused.size() == static_cast<qsizetype>(allChannels.size()) ? tr("any contact")
                                                                         : refused.join(QStringLiteral(", ")),
            Tone::Crit);
    m_contacts.head->setSummary(
        !refused.isEmpty() ? tr("there are refusals")
        : best != nullptr
            ? tr("answered %1").arg(format::nearInstant(best->lastInboundAt, m_context.clock.today(), deskZone()))
            : QString::number(view.contacts.size()));
}

void ReferencePanels::showNotes(const ReferenceView& view)
{
    m_notes.head->setSummary(view.notes.empty() ? tr("none") : QString::number(view.notes.size()));
    if (view.notes.empty())
        addRow(m_notes, tr("Nobody wrote a note. Notes are for the team only."), {});
    for (const ReferenceView::Note& note : view.notes) {
        auto* text = new Paragraph(look(), note.text, {Type::Small, Tone::Text});
        m_notes.rows->addWidget(text);
        addRow(m_notes, note.author, format::nearInstant(note.at, m_context.clock.today(), deskZone()), Tone::Text3);
    }
}

} // namespace trato::ui
