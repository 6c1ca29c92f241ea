#include "ui/queue/queuewords.h"

#include "queue/escalation.h"
#include "ui/format/brazil.h"
#include "ui/queue/words.h"

namespace trato::ui {

QString lateText(const QueueRow& row)
{
    if (row.daysLate > 0)
        return QueueWords::tr("%n day(s)", nullptr, row.daysLate);
    return row.daysLate == 0 ? QueueWords::tr("due today") : QueueWords::tr("due in %n day(s)", nullptr, -row.daysLate);
}

QString summaryText(const QueueRow& row)
{
    if (!row.agreement.isEmpty())
        return QueueWords::tr("Agreement %1, %2 · %3")
            .arg(row.agreement, format::money(row.promiseCents), row.approvalReason);
    if (row.promiseDue.isValid())
        return row.promiseCents > 0 ? QueueWords::tr("Promised %1 for %2")
                                          .arg(format::money(row.promiseCents), format::shortDate(row.promiseDue))
                                    : QueueWords::tr("Promised for %1").arg(format::shortDate(row.promiseDue));
    return row.summary.isEmpty() ? reasonText(row.reason) : row.summary;
}

QString viewTitle(QueueTab tab)
{
    switch (tab) {
    case QueueTab::Mine: return QueueWords::tr("Queue");
    case QueueTab::Callbacks: return QueueWords::tr("Callbacks");
    case QueueTab::Care: return QueueWords::tr("Care");
    case QueueTab::Team: return QueueWords::tr("Team");
    case QueueTab::PromisesDue: return QueueWords::tr("Promises due");
    case QueueTab::PromisesBroken: return QueueWords::tr("Broken promises");
    case QueueTab::Approvals: return QueueWords::tr("Waiting for approval");
    case QueueTab::Proofs: return QueueWords::tr("Proofs to check");
    }
    Q_UNREACHABLE();
}

QString viewHeading(QueueTab tab)
{
    return tab == QueueTab::Mine   ? QueueWords::tr("My queue")
           : tab == QueueTab::Care ? QueueWords::tr("Care queue")
                                   : viewTitle(tab);
}

QString reasonText(const QString& reason)
{
    struct Word {
        const char* name;
        const char* text;
    };
    static constexpr Word words[] = {{"answered", QT_TRANSLATE_NOOP("queue", "They answered")},
        {"callback", QT_TRANSLATE_NOOP("queue", "Callback agreed on")},
        {"promise_broken", QT_TRANSLATE_NOOP("queue", "Promise broken")},
        {"claims_paid", QT_TRANSLATE_NOOP("queue", "Says it is paid")},
        {"proof_to_check", QT_TRANSLATE_NOOP("queue", "Sent a proof")},
        {"listen", QT_TRANSLATE_NOOP("queue", "Sent a voice note")},
        {"awaiting_payment", QT_TRANSLATE_NOOP("queue", "Payment awaited")},
        {"transfer", QT_TRANSLATE_NOOP("queue", "Given by a colleague")},
        {"escalated", QT_TRANSLATE_NOOP("queue", "To the supervisor")},
        {"sensitive", QT_TRANSLATE_NOOP("queue", "Needs care")},
        {"counter_offer", QT_TRANSLATE_NOOP("queue", "Counter-offer")},
        {"asked_for_human", QT_TRANSLATE_NOOP("queue", "Asked for a person")},
        {"unknown_fate", QT_TRANSLATE_NOOP("queue", "Delivery unknown")},
        {"preventive", QT_TRANSLATE_NOOP("queue", "Check before it is due")},
        {"answer_refused", QT_TRANSLATE_NOOP("queue", "Answer kept back")},
        {"unmatched_payment", QT_TRANSLATE_NOOP("queue", "Payment without a debt")},
        {"charge_refused", QT_TRANSLATE_NOOP("queue", "Charge refused by the provider")},
        {"slip_refused", QT_TRANSLATE_NOOP("queue", "Boleto refused by the bank")},
        {"slip_order_refused", QT_TRANSLATE_NOOP("queue", "The bank did not do as told")},
        {"slip_written_off", QT_TRANSLATE_NOOP("queue", "Boleto written off by the bank")},
        {"refund_by_hand", QT_TRANSLATE_NOOP("queue", "Refund to be sent by hand")},
        {"refund_done", QT_TRANSLATE_NOOP("queue", "Sent back to the payer")},
        {"refund_refused", QT_TRANSLATE_NOOP("queue", "Refund refused")},
        {"cancel_refused", QT_TRANSLATE_NOOP("queue", "Charge not taken back")},
        {"charge_unsent", QT_TRANSLATE_NOOP("queue", "Charge without a contact")},
        {"payment_unfollowed", QT_TRANSLATE_NOOP("queue", "Payment to be followed up")},
        {"payment_unthanked", QT_TRANSLATE_NOOP("queue", "Thanks not sent")},
        {"withheld_charge", QT_TRANSLATE_NOOP("queue", "Charge withheld")},
        {"sla_passed", QT_TRANSLATE_NOOP("queue", "Nobody looked in time")}};
    for (const Word& word : words) {
        if (reason == QLatin1StringView(word.name))
            return QueueWords::tr(word.text);
    }
    const queue::EscalationRule* const known = queue::Escalations::standard().of(reason, {});
    return known ? known->label.shown() : reason;
}

QString returnText(const QueueRow& row, const QString& user)
{
    if (!row.helpAt.isNever())
        return QueueWords::tr("asks for help");
    if (row.state == QStringLiteral("snoozed"))
        return row.returnNote;
    if (row.returnReason == QStringLiteral("transfer"))
        return row.assignee == user ? QueueWords::tr("from %1: %2").arg(row.returnedFrom, row.returnNote)
                                    : QueueWords::tr("for %1").arg(row.assignee);
    if (row.returnReason == QStringLiteral("snooze"))
        return row.returnNote.isEmpty() ? QueueWords::tr("put off until now")
                                        : QueueWords::tr("put off: %1").arg(row.returnNote);
    if (row.returnReason == QStringLiteral("holder_silent"))
        return QueueWords::tr("came back: %1 was silent").arg(row.returnedFrom);
    return {};
}

OwedWords owedWords(const QueueRow& row)
{
    if (row.openCents > 0 || (row.agreedCents == 0 && row.comingCents == 0))
        return {QueueWords::tr("principal"), row.openCents};
    return row.agreedCents > 0 ? OwedWords{QueueWords::tr("agreed"), row.agreedCents}
                               : OwedWords{QueueWords::tr("not due"), row.comingCents};
}

QString spokenRow(const QueueRow& row)
{
    if (row.isCare())
        return QueueWords::tr("%1, care, %2").arg(row.name, summaryText(row));
    const OwedWords owed = owedWords(row);
    return QueueWords::tr("%1, %2 points, %3 %4, %5, %6")
        .arg(row.name)
        .arg(row.score)
        .arg(owed.what, format::money(owed.cents), lateText(row), summaryText(row));
}

Icon channelIcon(const QString& channel)
{
    const auto known = channelFromName(channel);
    return known ? iconOf(*known) : Icon::Machine;
}

} // namespace trato::ui
