#include "compliance/rules/rule.h"

#include "calendar/localdays.h"
#include "compliance/whatsapppolicy.h"

namespace trato::compliance {
namespace {

const QString whatsAppName = QStringLiteral("whatsapp_policy");

bool hasAgreed(const Question& question, parties::ConsentPurpose purpose)
{
    const auto* const said =
        parties::rulingConsent(question.facts.consents, question.act.channel, purpose, question.at);
    return said && said->state == parties::Consent::State::Granted;
}

} // namespace

/// Their taxpayer number in whatever form it is written.
bool tellsDocument(const Question& question)
{
    const QString& document = question.facts.debtor.document;
    if (document.isEmpty() || question.act.text.size() < document.size())
        return false;
    // Longer runs (a slip's line, a Pix code) are no document.
    QString run;
    for (const QChar c : question.act.text + QChar(u' ')) {
        if (c.isLetterOrNumber())
            run += c.toUpper();
        else if (run.isEmpty() || !QStringView(u".-/").contains(c)) {
            if (run == document)
                return true;
            run.clear();
        }
    }
    return false;
}

/// What the provider asks of who writes first; whoever writes to us is answered.
RuleOutcome whatsAppPolicyRule(const Question& question)
{
    if (question.act.channel != Channel::WhatsApp)
        return notApplicable(whatsAppName, QT_TRANSLATE_NOOP("compliance", "This is no message of WhatsApp."));
    const WhatsAppUse& use = WhatsAppPolicy::standard().on(calendar::localDayAt(deskZone(), question.at).date);
    if (use.use == WhatsAppUse::Use::None)
        return deny(whatsAppName, QT_TRANSLATE_NOOP("compliance", "The house does not use WhatsApp."), use.source);
    if (tellsDocument(question))
        return deny(whatsAppName,
            QT_TRANSLATE_NOOP("compliance", "It tells their taxpayer number: no such number is written by WhatsApp."),
            use.source);
    if (question.at < question.aim.windowUntil)
        return allow(
            whatsAppName, QT_TRANSLATE_NOOP("compliance", "They wrote first."), use.source, question.aim.windowUntil);
    if (use.use == WhatsAppUse::Use::Answers)
        return deny(whatsAppName, QT_TRANSLATE_NOOP("compliance", "By WhatsApp the house only answers."), use.source);
    if (use.optIn == WhatsAppUse::OptIn::Required && !hasAgreed(question, parties::ConsentPurpose::Collection))
        return deny(whatsAppName, QT_TRANSLATE_NOOP("compliance", "They have not agreed to be written to by WhatsApp."),
            use.source);
    const QString& promotion = question.words.promotion();
    const bool promotes = !promotion.isEmpty() && use.promotions == WhatsAppUse::Promotions::OptIn;
    if (promotes && !hasAgreed(question, parties::ConsentPurpose::Marketing))
        return deny(whatsAppName,
            Reason(
                QT_TRANSLATE_NOOP("compliance", "“%1” makes it marketing, to which they have not agreed."), promotion),
            use.source);
    if (use.optIn == WhatsAppUse::OptIn::Contract)
        return allow(whatsAppName, QT_TRANSLATE_NOOP("compliance", "It rests on the creditor's contract."), use.source);
    return allow(
        whatsAppName, QT_TRANSLATE_NOOP("compliance", "They agreed to be written to by WhatsApp."), use.source);
}

} // namespace trato::compliance
