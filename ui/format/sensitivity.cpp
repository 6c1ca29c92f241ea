#include "ui/format/sensitivity.h"

#include <QCoreApplication>

namespace trato::ui::format {

QString sensitivity(const QString& name)
{
    struct Word {
        const char* name;
        const char* text;
    };
    static constexpr Word words[] = {{"self_harm", QT_TRANSLATE_NOOP("queue", "Risk to life")},
        {"violence_risk", QT_TRANSLATE_NOOP("queue", "Violence")},
        {"bereavement", QT_TRANSLATE_NOOP("queue", "Mourning")}, {"illness", QT_TRANSLATE_NOOP("queue", "Health")},
        {"job_loss", QT_TRANSLATE_NOOP("queue", "Lost job")},
        {"over_indebted", QT_TRANSLATE_NOOP("queue", "Over-indebted")},
        {"vulnerable", QT_TRANSLATE_NOOP("queue", "Vulnerable")}, {"legal_threat", QT_TRANSLATE_NOOP("queue", "Legal")},
        {"fraud_claim", QT_TRANSLATE_NOOP("queue", "Fraud")}, {"abuse", QT_TRANSLATE_NOOP("queue", "Insult")},
        {"harassment_complaint", QT_TRANSLATE_NOOP("queue", "Complaint")}};
    for (const Word& word : words) {
        if (name == QLatin1StringView(word.name))
            return QCoreApplication::translate("queue", word.text);
    }
    return name;
}

Tone sensitivityTone(const QString& name)
{
    return name == QStringLiteral("self_harm") || name == QStringLiteral("violence_risk") ? Tone::Crit : Tone::Care;
}

} // namespace trato::ui::format
