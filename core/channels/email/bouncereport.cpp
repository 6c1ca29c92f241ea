#include "channels/email/bouncereport.h"

#include "channels/email/bouncereason.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostRecipients = 200;
constexpr qsizetype longestDiagnostic = 4'000;

using Fields = QHash<QString, QString>;

/// Blocks of header fields with empty lines between them; folded lines are joined.
std::vector<Fields> blocks(const QString& text)
{
    std::vector<Fields> all(1);
    QString last;
    for (const QString& line : text.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (trimmed.isEmpty()) {
            if (!all.back().isEmpty() && all.size() < mostRecipients)
                all.emplace_back();
            last.clear();
        } else if ((line.startsWith(u' ') || line.startsWith(u'\t')) && !last.isEmpty()) {
            all.back()[last] += u' ' + trimmed;
        } else if (const qsizetype colon = trimmed.indexOf(u':'); colon > 0) {
            last = trimmed.left(colon).trimmed().toLower();
            all.back().insert(last, trimmed.mid(colon + 1).trimmed());
        }
    }
    return all;
}

/// "rfc822; someone@example.com" → the address.
QString address(const QString& value)
{
    static const QRegularExpression pattern(u"[^\\s<>;,\"():]+@[^\\s<>;,\"()]+"_s);
    QString found = pattern.match(value).captured(0);
    while (found.endsWith(u'.') || found.endsWith(u':') || found.endsWith(u'\''))
        found.chop(1);
    return found.toLower();
}

QString recipientOf(const Fields& fields)
{
    for (const QString& name : {u"final-recipient"_s, u"original-recipient"_s, u"x-actual-recipient"_s}) {
        if (const QString found = address(fields.value(name)); !found.isEmpty())
            return found;
    }
    return {};
}

bool isSilent(const QString& status) { return status.isEmpty() || status.endsWith(u".0.0"); }

/// The most telling RFC 3463 status: what follows an SMTP reply code, any other in what was said, the report's own.
QString statusOf(const QString& said, const QString& reported)
{
    static const QRegularExpression afterReply(u"\\b[245]\\d\\d[ -]['#(]*([245]\\.\\d{1,3}\\.\\d{1,3})\\b"_s);
    static const QRegularExpression any(u"(?<![\\d.])([245]\\.\\d{1,3}\\.\\d{1,3})(?![\\d.])"_s);
    const QString own = any.match(reported).captured(1);
    if (!isSilent(own))
        return own;
    const QString replied = afterReply.match(said).captured(1);
    if (!replied.isEmpty())
        return replied;
    const QString mentioned = any.match(said).captured(1);
    return mentioned.isEmpty() ? own : mentioned;
}

/// "5.1.0 - Unknown address error 550-'5.7.1 … denied'", "The error that the other server returned was: …": what is
/// quoted was said, the rest is the reporter's label.
QString quotedReply(const QString& diagnostic)
{
    static const QRegularExpression pattern(
        u"\\b[245]\\d\\d-'(?<said>.+)'|other server returned was:\\s*(?<returned>\\S.*)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = pattern.match(diagnostic);
    const QString quoted = match.captured(u"said"_s) + match.captured(u"returned"_s);
    return quoted.isEmpty() ? diagnostic : quoted;
}

/// When in the talk of two servers a refusal was said.
enum class Moment { Unknown, AtRecipient, AfterText };

bool says(const QString& text, const QRegularExpression& pattern) { return pattern.match(text).hasMatch(); }

/// From transcripts ("in reply to RCPT TO", ">>> DATA"), and Google's numbers for it ("(state 14)").
Moment momentOf(const QString& text)
{
    static const QRegularExpression afterText(
        u"(in\\s+reply\\s+to|after|response\\s+to)\\s+(the\\s+)?(end\\s+of\\s+)?data\\b|^ *>>> (data|\\.)\\s*$|"
        "\\(state 1[5-9]\\)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    static const QRegularExpression atRecipient(
        u"(in\\s+reply\\s+to|after|response\\s+to)\\s+(the\\s+)?rcpt\\b|^ *>>> rcpt to|does not like recipient|most progress was rcpt|\\(state 1[34]\\)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    if (says(text, atRecipient))
        return Moment::AtRecipient;
    return says(text, afterText) ? Moment::AfterText : Moment::Unknown;
}

/// "User unknown" is also what filters say, to whom they don't want. It is believed of a server whose number speaks of
/// addresses (x.1.x), that said so when it was given the address, or that speaks in words of its own.
bool isSureOfAddress(const QString& diagnostic, const QString& status, Moment moment)
{
    static const QRegularExpression reply(u"(?<![\\d.])[45]\\d\\d(?![\\d.])"_s);
    static const QRegularExpression noAccount(
        u"(doesn.t|does not) have an? .{0,40}account"_s, QRegularExpression::CaseInsensitiveOption);
    if (status.section(u'.', 1, 1) == u"1" || says(diagnostic, noAccount))
        return true;
    return moment == Moment::AtRecipient || (moment == Moment::Unknown && !says(diagnostic, reply));
}

/// What a delivery agent (Dovecot's, Cyrus's) gives as its reason, whatever the server before it made of it.
QString deliveryAgentsReason(const QString& prose)
{
    static const QRegularExpression pattern(u"was automatically rejected:\\s*(\\S[^\\n]*)"_s);
    return pattern.match(prose).captured(1);
}

/// What the human part says of one recipient: from the line that begins with the address to the next of that kind.
QString proseAbout(const QString& recipient, const QString& prose)
{
    static const QRegularExpression another(
        u"^\\s*<?[^\\s<>@:]+@[^\\s<>@:]+>?:?(\\s|$)"_s, QRegularExpression::MultilineOption);
    const QRegularExpression own(u"^\\s*<?"_s + QRegularExpression::escape(recipient),
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch begin = own.match(prose);
    if (!begin.hasMatch())
        return prose;
    const QRegularExpressionMatch end = another.match(prose, begin.capturedEnd());
    return prose.mid(begin.capturedStart(), end.hasMatch() ? end.capturedStart() - begin.capturedStart() : -1);
}

/// From the words of the other side, the report's number and, where it only says "failed", the human part.
QString reasonOf(const QString& diagnostic, const QString& status, const QString& prose, Moment moment)
{
    const QString agents = bounceReason(deliveryAgentsReason(prose), {});
    if (agents != u"undefined")
        return agents;
    const QString said = bounceReason(quotedReply(diagnostic), {});
    if (said == u"userunknown" && !isSureOfAddress(diagnostic, status, moment))
        return u"filtered"_s;
    if (said == u"undefined" && !diagnostic.isEmpty() && moment == Moment::AfterText)
        return u"filtered"_s;
    if (said != u"undefined" && said != u"systemerror")
        return said;
    const QString fromProse = bounceReason(prose, status);
    return fromProse == u"undefined" ? said : fromProse;
}

EmailBounce bounceOf(const QString& recipient, const QString& reported, const QString& diagnostic, const QString& prose,
    Moment known = Moment::Unknown)
{
    EmailBounce bounce{.recipient = recipient, .diagnostic = diagnostic.left(longestDiagnostic)};
    bounce.status = statusOf(diagnostic.isEmpty() ? prose : diagnostic, reported);
    const Moment moment =
        known == Moment::Unknown ? momentOf(proseAbout(recipient, prose) + u'\n' + diagnostic) : known;
    bounce.reason = reasonOf(diagnostic, bounce.status, prose, moment);
    bounce.permanent = isPermanentReason(bounce.reason) && !bounce.status.startsWith(u'4');
    return bounce;
}

bool looksLikeAddressLine(const QString& line)
{
    static const QRegularExpression pattern(
        u"^(to|recipients?|target mail address|destinat[áa]rio|para)?[ :]*<?[^\\s<>@:]+@[^\\s<>@:]+>?(:|\\s|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(line.trimmed()).hasMatch();
}

struct Candidate {
    QString recipient;
    QString said;
};

/// Addresses on lines of their own, each with the lines that follow it.
std::vector<Candidate> addressLines(const QString& prose, const QString& sender)
{
    std::vector<Candidate> found;
    for (const QString& line : prose.split(u'\n')) {
        const QString recipient = looksLikeAddressLine(line) ? address(line) : QString();
        if (!recipient.isEmpty() && recipient != sender && found.size() < mostRecipients)
            found.push_back({recipient, line + u'\n'});
        else if (!found.empty())
            found.back().said += line + u'\n';
    }
    return found;
}

QString firstAddress(const QString& prose, const QString& sender)
{
    static const QRegularExpression pattern(
        u"[^\\s<>;,\"():=]+@[^\\s<>;,\"()]+\\.[a-z]{2,}"_s, QRegularExpression::CaseInsensitiveOption);
    for (auto matches = pattern.globalMatch(prose); matches.hasNext();) {
        const QString found = address(matches.next().captured(0));
        if (found != sender && !found.startsWith(u"mailer-daemon") && !found.startsWith(u"postmaster"))
            return found;
    }
    return {};
}

} // namespace

bool reportsFailure(const QString& deliveryStatus)
{
    bool silent = true;
    for (const Fields& fields : blocks(deliveryStatus)) {
        const QString action = fields.value(u"action"_s).toLower();
        if (action.startsWith(u"failed") || action.startsWith(u"expired") || action.startsWith(u"delayed"))
            return true;
        silent &= action.isEmpty();
    }
    return silent;
}

std::vector<EmailBounce> bouncesFromReport(const QString& deliveryStatus, const QString& prose)
{
    std::vector<EmailBounce> bounces;
    for (const Fields& fields : blocks(deliveryStatus)) {
        const QString action = fields.value(u"action"_s).section(u' ', 0, 0).toLower();
        const QString recipient = recipientOf(fields);
        if (recipient.isEmpty() || action == u"delivered" || action == u"relayed" || action == u"expanded")
            continue;
        QString diagnostic = fields.value(u"diagnostic-code"_s);
        if (action == u"expired")
            diagnostic += u" (expired)"_s;
        // PowerMTA has judged by itself what the other side meant.
        const bool badMailbox = fields.value(u"x-powermta-bouncecategory"_s) == u"bad-mailbox";
        EmailBounce bounce = bounceOf(recipient, fields.value(u"status"_s), diagnostic, prose,
            badMailbox ? Moment::AtRecipient : Moment::Unknown);
        if (action == u"delayed") {
            bounce.delayed = true;
            bounce.permanent = false;
            bounce.reason = u"delayed"_s;
        }
        bounces.push_back(std::move(bounce));
    }
    return bounces;
}

QString proseAboveCopy(const QString& text)
{
    static const QRegularExpression copy(
        u"^[-= ]*(below this line is a copy|this is a copy of|original message|the header of the original|message "
        u"header|"
        "original (message )?headers|bounced e-?mail|returned message|mensagem original|forwarded message|below is a "
        "copy|message-id: ?<|dkim-signature: |"
        "mime-version: |"
        "begin message|undelivered message|received: |return-path: |text of the message|"
        "the following is a copy|enclosed is a copy)"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const QRegularExpressionMatch match = copy.match(text);
    return match.hasMatch() && match.capturedStart() > 0 ? text.left(match.capturedStart()) : text;
}

std::vector<EmailBounce> bouncesFromText(
    const QString& text, const QStringList& failedRecipients, const QString& sender)
{
    const QString prose = proseAboveCopy(text);
    std::vector<Candidate> candidates = addressLines(prose, sender);
    if (!failedRecipients.isEmpty()) {
        std::vector<Candidate> named;
        for (const QString& value : failedRecipients) {
            const QString recipient = address(value);
            const auto known = std::ranges::find(candidates, recipient, &Candidate::recipient);
            named.push_back(known != candidates.end() ? *known : Candidate{recipient, {}});
        }
        candidates = std::move(named);
    }
    if (candidates.empty())
        candidates.push_back({firstAddress(prose, sender), prose});
    std::vector<EmailBounce> bounces;
    for (const Candidate& candidate : candidates) {
        const bool repeated = std::ranges::find(bounces, candidate.recipient, &EmailBounce::recipient) != bounces.end();
        if (!repeated && !candidate.recipient.isEmpty())
            bounces.push_back(bounceOf(candidate.recipient, {}, candidate.said.trimmed(), prose));
    }
    return bounces;
}

} // namespace trato::channels
