#include "queue/score.h"

#include <QCoreApplication>

namespace trato::queue {
namespace {

struct Label {
    const char* name;
    const char* text; ///< %1: what the term saw
};

constexpr Label labels[]{
    {"answered_recently", QT_TRANSLATE_NOOP("queue", "Answered %1 min ago")},
    {"answered_today", QT_TRANSLATE_NOOP("queue", "Answered %1 h ago")},
    {"promise_broken", QT_TRANSLATE_NOOP("queue", "Promise broken, %1 days ago")},
    {"promise_broken_again", QT_TRANSLATE_NOOP("queue", "%1 broken promises in 30 days")},
    {"agreement_accepted", QT_TRANSLATE_NOOP("queue", "Agreement accepted")},
    {"payment_received", QT_TRANSLATE_NOOP("queue", "Payment received")},
    {"asked_for_human", QT_TRANSLATE_NOOP("queue", "Asked for a person")},
    {"callback", QT_TRANSLATE_NOOP("queue", "Callback agreed")},
    {"opened", QT_TRANSLATE_NOOP("queue", "Opened %1 messages")},
    {"snooze_over", QT_TRANSLATE_NOOP("queue", "Put off until now")},
    {"transferred", QT_TRANSLATE_NOOP("queue", "Given to you")},
    {"waited", QT_TRANSLATE_NOOP("queue", "Waits for %1 h")},
    {"talked_yesterday", QT_TRANSLATE_NOOP("queue", "We talked yesterday")},
    {"amount", QT_TRANSLATE_NOOP("queue", "Amount owed")},
    {"days_late", QT_TRANSLATE_NOOP("queue", "%1 days late")},
    {"sensitivity.self_harm", QT_TRANSLATE_NOOP("queue", "Risk to life")},
    {"sensitivity.violence_risk", QT_TRANSLATE_NOOP("queue", "Risk of violence")},
    {"sensitivity.bereavement", QT_TRANSLATE_NOOP("queue", "Bereavement")},
    {"sensitivity.illness", QT_TRANSLATE_NOOP("queue", "Illness")},
    {"sensitivity.vulnerable", QT_TRANSLATE_NOOP("queue", "Vulnerable person")},
    {"sensitivity.job_loss", QT_TRANSLATE_NOOP("queue", "Lost job or income")},
    {"sensitivity.over_indebted", QT_TRANSLATE_NOOP("queue", "Over-indebted")},
    {"sensitivity.legal_threat", QT_TRANSLATE_NOOP("queue", "Lawyer, court or Procon")},
    {"sensitivity.fraud_claim", QT_TRANSLATE_NOOP("queue", "Says it is fraud")},
    {"sensitivity.abuse", QT_TRANSLATE_NOOP("queue", "Insults")},
    {"sensitivity.harassment_complaint", QT_TRANSLATE_NOOP("queue", "Complains of the contacts")},
};

} // namespace

QString termLabel(const ScoreTerm& term)
{
    for (const Label& label : labels) {
        if (term.name == QLatin1StringView(label.name)) {
            const QString text = QCoreApplication::translate("queue", label.text);
            return text.contains(QStringLiteral("%1")) ? text.arg(term.value) : text;
        }
    }
    return term.name;
}

} // namespace trato::queue
