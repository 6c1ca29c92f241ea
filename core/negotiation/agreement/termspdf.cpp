#include "negotiation/agreement/termspdf.h"

#include "base/channel.h"
#include "documents/document.h"
#include "documents/flow.h"
#include "money/reais.h"
#include "negotiation/words.h"

#include <QCoreApplication>

namespace trato::negotiation {

using documents::Align;
using documents::Fact;
using money::Money;
using money::reais;
using money::reaisDigits;

namespace {

QString printedDate(QDate date) { return date.toString(QStringLiteral("dd/MM/yyyy")); }

/// "529.982.247-25", "11.222.333/0001-81"; anything else as it is.
QString printedDocument(const QString& document)
{
    QString text = document;
    if (document.size() == 11)
        text.insert(9, u'-').insert(6, u'.').insert(3, u'.');
    else if (document.size() == 14)
        text.insert(12, u'-').insert(8, u'/').insert(5, u'.').insert(2, u'.');
    return text;
}

QString percent(QString rate) { return rate.replace(u'.', u',') + u'%'; }

/// A dash where something is not known, so that nobody takes it for forgotten.
QString orDash(const QString& text) { return text.isEmpty() ? QStringLiteral("—") : text; }

QString numberOf(const ScheduleItem& row) { return row.number == 0 ? Words::tr("Entry") : QString::number(row.number); }

documents::Table debtTable(const TermsDocument& terms)
{
    documents::Table table;
    table.columns = {{QCoreApplication::translate("negotiation", "Contract"), 2.2},
        {QCoreApplication::translate("negotiation", "No."), 0.7, Align::Right},
        {QCoreApplication::translate("negotiation", "Due"), 1.5, Align::Right},
        {QCoreApplication::translate("negotiation", "Original"), 1.5, Align::Right},
        {QCoreApplication::translate("negotiation", "Fine"), 1.2, Align::Right},
        {QCoreApplication::translate("negotiation", "Interest"), 1.2, Align::Right},
        {QCoreApplication::translate("negotiation", "Correction"), 1.4, Align::Right},
        {QCoreApplication::translate("negotiation", "Total"), 1.5, Align::Right}};
    DebtItem sum;
    for (const DebtItem& each : terms.debts) {
        table.rows.push_back({each.contract, QString::number(each.instalment), printedDate(each.due),
            reaisDigits(each.original), reaisDigits(each.fine), reaisDigits(each.interest),
            reaisDigits(each.correction), reaisDigits(each.total())});
        sum.original += each.original;
        sum.fine += each.fine;
        sum.interest += each.interest;
        sum.correction += each.correction;
    }
    table.total = {QCoreApplication::translate("negotiation", "Total"), {}, {}, reaisDigits(sum.original),
        reaisDigits(sum.fine), reaisDigits(sum.interest), reaisDigits(sum.correction), reaisDigits(terms.debt)};
    return table;
}

documents::Table scheduleTable(const TermsDocument& terms)
{
    documents::Table table;
    table.columns = {{QCoreApplication::translate("negotiation", "Instalment"), 1},
        {QCoreApplication::translate("negotiation", "Due"), 1, Align::Right},
        {QCoreApplication::translate("negotiation", "Amount"), 1, Align::Right}};
    for (const ScheduleItem& each : terms.schedule)
        table.rows.push_back({numberOf(each), printedDate(each.due), reais(each.amount)});
    table.total = {QCoreApplication::translate("negotiation", "Total"), {}, reais(terms.total)};
    return table;
}

std::vector<Fact> dealFacts(const TermsDocument& terms)
{
    std::vector<Fact> facts{{Words::tr("Owed on %1").arg(printedDate(terms.madeOn)), reais(terms.debt)},
        {Words::tr("Discount"), reais(terms.discount)},
        {Words::tr("Interest of the instalments"), reais(terms.interest)},
        {Words::tr("To be paid in all"), reais(terms.total)},
        {Words::tr("Interest rate"), Words::tr("%1 a month").arg(percent(terms.monthlyRate))}};
    facts.push_back({Words::tr("Total effective cost (CET)"),
        terms.cetYearly.isEmpty() ? QStringLiteral("—") : Words::tr("%1 a year").arg(percent(terms.cetYearly))});
    return facts;
}

QString howAccepted(AcceptanceKind kind)
{
    switch (kind) {
    case AcceptanceKind::Message: return Words::tr("by message");
    case AcceptanceKind::Call: return Words::tr("on the telephone");
    case AcceptanceKind::InPerson: return Words::tr("in person");
    case AcceptanceKind::PortalSignature: return Words::tr("signed on the portal");
    case AcceptanceKind::Declared: return Words::tr("as told by %1");
    }
    Q_UNREACHABLE();
}

QString throughText(const Acceptance& said)
{
    const auto channel = channelFromName(said.channel);
    const QString word = channel ? channelWord(*channel) : said.channel;
    return said.handle.isEmpty() ? word : QStringLiteral("%1, %2").arg(word, said.handle);
}

std::vector<Fact> acceptanceFacts(const AcceptanceRecord& record)
{
    const Acceptance& said = record.said;
    QString how = howAccepted(said.kind.value_or(AcceptanceKind::Declared));
    if (how.contains(QStringLiteral("%1")))
        how = how.arg(record.recordedBy);
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(said.at.microseconds() / 1000, deskZone());
    std::vector<Fact> facts{
        {Words::tr("Accepted"), how}, {Words::tr("When"), at.toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"))}};
    if (!said.channel.isEmpty() || !said.handle.isEmpty())
        facts.push_back({Words::tr("Through"), throughText(said)});
    if (!said.reason.isEmpty())
        facts.push_back({Words::tr("Remark"), said.reason});
    // In two halves: whole it would be broken anywhere.
    const qsizetype half = record.shownSha256.size() / 2;
    facts.push_back({Words::tr("SHA-256 of the terms shown"),
        record.shownSha256.first(half) + u'\n' + record.shownSha256.sliced(half)});
    return facts;
}

void writeParties(documents::Flow& flow, const TermsDocument& terms)
{
    flow.heading(Words::tr("Creditor"));
    flow.facts(
        {{Words::tr("Name"), terms.creditor}, {QStringLiteral("CNPJ"), orDash(printedDocument(terms.creditorDocument))},
            {Words::tr("Address"), orDash(terms.creditorAddress)}});
    flow.heading(Words::tr("Debtor"));
    flow.facts({{Words::tr("Name"), terms.debtor},
        {terms.debtorDocument.size() == 14 ? QStringLiteral("CNPJ") : QStringLiteral("CPF"),
            orDash(printedDocument(terms.debtorDocument))}});
}

} // namespace

Result<QByteArray> termsPdf(
    const TermsDocument& terms, const std::vector<AcceptanceRecord>& acceptances, Instant created)
{
    const QString title = Words::tr("Terms of agreement %1").arg(terms.number);
    documents::Document document({.title = title, .author = terms.creditor, .created = created});
    documents::Flow flow(document);
    flow.title(title);
    flow.paragraph(Words::tr("Made on %1").arg(printedDate(terms.madeOn)), {.lightness = 35});
    writeParties(flow, terms);
    flow.heading(Words::tr("What is owed"));
    flow.table(debtTable(terms));
    flow.heading(Words::tr("What was agreed on"));
    flow.facts(dealFacts(terms));
    flow.heading(Words::tr("Payments"));
    flow.table(scheduleTable(terms));
    flow.heading(Words::tr("Conditions"));
    flow.points(terms.conditions);
    flow.heading(Words::tr("Acceptance"));
    if (acceptances.empty())
        flow.paragraph(Words::tr("Not accepted yet."));
    for (const AcceptanceRecord& each : acceptances)
        flow.facts(acceptanceFacts(each));
    flow.foot(title);
    return document.pdf();
}

} // namespace trato::negotiation
