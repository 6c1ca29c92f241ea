#include "compliance/rulelabel.h"

#include <QCoreApplication>

namespace trato::compliance {

namespace {

struct RuleWord {
    const char* rule;
    const char* text;
};

constexpr RuleWord ruleWords[]{{"agreement", QT_TRANSLATE_NOOP("compliance", "agreement in force")},
    {"autonomy", QT_TRANSLATE_NOOP("compliance", "autonomy of the machine")},
    {"baton", QT_TRANSLATE_NOOP("compliance", "the turn is somebody else's")},
    {"cap", QT_TRANSLATE_NOOP("compliance", "limit of contacts")},
    {"consent", QT_TRANSLATE_NOOP("compliance", "what they said about being contacted")},
    {"contact_hours", QT_TRANSLATE_NOOP("compliance", "contact hours")},
    {"contact_point", QT_TRANSLATE_NOOP("compliance", "number or address")},
    {"do_not_contact", QT_TRANSLATE_NOOP("compliance", "list of those not to be contacted")},
    {"hold", QT_TRANSLATE_NOOP("compliance", "collection on hold")},
    {"legal_basis", QT_TRANSLATE_NOOP("compliance", "legal basis")},
    {"open_debt", QT_TRANSLATE_NOOP("compliance", "nothing is due")},
    {"payment_in_flight", QT_TRANSLATE_NOOP("compliance", "payment being looked for")},
    {"payment_known", QT_TRANSLATE_NOOP("compliance", "paid already")},
    {"promise", QT_TRANSLATE_NOOP("compliance", "open promise")},
    {"purpose", QT_TRANSLATE_NOOP("compliance", "purpose of the contact")},
    {"right_party", QT_TRANSLATE_NOOP("compliance", "identity not confirmed")},
    {"third_party", QT_TRANSLATE_NOOP("compliance", "somebody else's place")},
    {"whatsapp_policy", QT_TRANSLATE_NOOP("compliance", "rules of WhatsApp")},
    {"whatsapp_window", QT_TRANSLATE_NOOP("compliance", "window of WhatsApp")},
    {"wording", QT_TRANSLATE_NOOP("compliance", "words that may not be said")},
    {"out_of_date", QT_TRANSLATE_NOOP("compliance", "the day it speaks of is over")},
    {"machine_stopped", QT_TRANSLATE_NOOP("compliance", "the machine is stopped")},
    {"no_account", QT_TRANSLATE_NOOP("compliance", "no account for the channel")},
    {"pix_over", QT_TRANSLATE_NOOP("compliance", "Pix that can't be paid any more")}};

} // namespace

QString ruleLabel(const QString& rule)
{
    for (const RuleWord& word : ruleWords) {
        if (rule == QLatin1StringView(word.rule))
            return QCoreApplication::translate("compliance", word.text);
    }
    return rule;
}

} // namespace trato::compliance
