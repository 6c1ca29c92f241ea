#include "compliance/rules/rule.h"

#include "calendar/localdays.h"
#include "compliance/whatsapppolicy.h"

namespace trato::compliance {
namespace {

const QString whatsAppName = QStringLiteral("whatsapp_policy");

constexpr const char* agreedReason = QT_TRANSLATE_NOOP("compliance", "They agreed to be written to by WhatsApp.");

/// Who writes first needs a yes that names the business.
RuleOutcome optedIn(const Question& question, const QString& source)
{
    const auto yes = agreedTo(question, parties::ConsentPurpose::Collection);
    if (yes && yes->to.isEmpty())
        return allow(whatsAppName, agreedReason, source, yes->until);
    if (yes)
        return allow(whatsAppName,
            Reason(QT_TRANSLATE_NOOP("compliance", "They agreed to be written to by WhatsApp: said to %1 on %2."),
                yes->to, yes->day),
            source, yes->until);
    if (const QString other = agreedElsewhere(question, parties::ConsentPurpose::Collection); !other.isEmpty())
        return deny(whatsAppName,
            Reason(QT_TRANSLATE_NOOP("compliance", "They agreed to be written to by WhatsApp by %1 alone."), other),
            source);
    return deny(
        whatsAppName, QT_TRANSLATE_NOOP("compliance", "They have not agreed to be written to by WhatsApp."), source);
}

/// What makes a message marketing: what its template was declared as, or its words. Nothing: neither does.
std::optional<Reason> whyMarketing(const Question& question)
{
    const Act& act = question.act;
    if (act.content == Content::Template && act.category == TemplateCategory::Marketing)
        return Reason(
            QT_TRANSLATE_NOOP("compliance", "Its template is declared as marketing, to which they have not agreed."));
    const QString& promotion = question.words.promotion();
    if (promotion.isEmpty())
        return std::nullopt;
    return Reason(
        QT_TRANSLATE_NOOP("compliance", "“%1” makes it marketing, to which they have not agreed."), promotion);
}

/// Such a template carries a code and nothing else.
bool isMisused(const Question& question)
{
    return question.act.content == Content::Template && question.act.category == TemplateCategory::Authentication &&
           question.collects();
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

RuleOutcome whatsAppPolicyRule(const Question& question)
{
    if (question.act.channel != Channel::WhatsApp)
        return notApplicable(whatsAppName, QT_TRANSLATE_NOOP("compliance", "This is no message of WhatsApp."));
    return whatsAppRuleUnder(
        WhatsAppPolicy::standard().on(calendar::localDayAt(deskZone(), question.at).date), question);
}

/// What the provider asks of who writes first; whoever writes to us is answered.
RuleOutcome whatsAppRuleUnder(const WhatsAppUse& use, const Question& question)
{
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
    if (isMisused(question))
        return deny(whatsAppName,
            QT_TRANSLATE_NOOP(
                "compliance", "Its template is declared as authentication: it carries a code, and collects nothing."),
            use.source);
    RuleOutcome rests =
        use.optIn == WhatsAppUse::OptIn::Contract
            ? allow(whatsAppName, QT_TRANSLATE_NOOP("compliance", "It rests on the creditor's contract."), use.source)
            : optedIn(question, use.source);
    if (rests.outcome == Outcome::Deny || use.promotions != WhatsAppUse::Promotions::OptIn)
        return rests;
    const auto marketing = whyMarketing(question);
    if (marketing && !agreedTo(question, parties::ConsentPurpose::Marketing))
        return deny(whatsAppName, *marketing, use.source);
    return rests;
}

} // namespace trato::compliance
