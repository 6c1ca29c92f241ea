#include "ui/queue/queuewords.h"

#include "ui/format/brazil.h"
#include "ui/queue/words.h"


namespace trato::ui {

QString lateText(const QueueRow& row)
{
    if (row.daysLate > 0)
        return QueueWords::tr("%n day(s)", nullptr, row.daysLate);
    return row.daysLate == 0 ? QueueWords::tr("due today") : QueueWords::tr("due in %n day(s)", nullptr, -row.daysLate);
}

QString sensitivityText(const QString& sensitivity)
{
    struct Word { const char* name; const char* text; };
    static constexpr Word words[] = {{"self_harm", QT_TRANSLATE_NOOP("queue", "Risk to life")},
        {"violence_risk", QT_TRANSLATE_NOOP("queue", "Violence")}, {"bereavement", QT_TRANSLATE_NOOP("queue", "Mourning")},
        {"illness", QT_TRANSLATE_NOOP("queue", "Health")}, {"job_loss", QT_TRANSLATE_NOOP("queue", "Lost job")},
        {"over_indebted", QT_TRANSLATE_NOOP("queue", "Over-indebted")}, {"vulnerable", QT_TRANSLATE_NOOP("queue", "Vulnerable")},
        {"legal_threat", QT_TRANSLATE_NOOP("queue", "Legal")}, {"fraud_claim", QT_TRANSLATE_NOOP("queue", "Fraud")},
        {"abuse", QT_TRANSLATE_NOOP("queue", "Insult")}, {"harassment_complaint", QT_TRANSLATE_NOOP("queue", "Complaint")}};
    for (const Word& word : words) {
        if (sensitivity == QLatin1StringView(word.name))
            return QueueWords::tr(word.text);
    }
    return sensitivity;
}

QString summaryText(const QueueRow& row)
{
    return row.summary.isEmpty() ? row.reason : row.summary;
}

QString spokenRow(const QueueRow& row)
{
    if (row.isCare())
        return QueueWords::tr("%1, care, %2").arg(row.name, summaryText(row));
    return QueueWords::tr("%1, %2 points, %3, %4, %5")
        .arg(row.name)
        .arg(row.score)
        .arg(format::money(row.openCents), lateText(row), summaryText(row));
}

Icon channelIcon(const QString& channel)
{
    const auto known = channelFromName(channel);
    return known ? iconOf(*known) : Icon::Machine;
}

} // namespace trato::ui
