#include "channels/email/bouncereason.h"

#include <QRegularExpression>

#include <array>
#include <utility>
#include <vector>

namespace trato::channels {

using namespace Qt::StringLiterals;

namespace {

struct Rule {
    const char* reason;
    const char* pattern;
};

// The first that matches counts: what is about the sender or the text comes before what is about the address, because
// "user unknown" is also said to senders that are not wanted.
constexpr auto rules = std::to_array<Rule>({
    {"mailererror",
        "x-unix|procmail|maildrop|command (failed|died|output)|program (failed|exited)|exit status|mailer error"},
    {"authfailure",
        "\\b(spf|dkim|dmarc)\\b|sender (policy framework|id)|unauthenticated (mail|email)|not allowed to send from"},
    {"blocked", "banned sending ip|black ?list|\\bbl(ac)?klist|spamhaus|spamcop|\\brbl\\b|blocked using|"
                "poor (ip )?reputation|use the smtp server of your isp|reverse dns|no ptr|client host .*rejected|"
                "ip (address )?(is |has been )?(blocked|listed|banned)|\\[ip\\]|\\bdnsbl\\b"},
    {"speeding", "too many (recipients|messages|connections|emails?)( this hour)?|rate.?limit|sent too (many|fast)|"
                 "throttl|unexpected volume|sending rate|exceeded .*(hourly|daily|sending) (limit|quota)"},
    {"virusdetected", "\\bvirus\\b|infected|malware"},
    {"spamdetected",
        "\\bspam(my)?\\b|\\bube\\b|\\buce\\b|\\bbulk email filter|junk mail|unsolicited|message content rejected|"
        "looks like spam|considered spam"},
    {"mesgtoobig", "too (big|large)|message (size|file) .*(exceed|limit)|size ?limit|exceeds? .*(maximum|size)|maximum "
                   "message size"},
    {"mailboxfull",
        "mail ?box (is |was |has )?(full|over)|mailbox for .* is full|over ?quota|quota (is |has been )?(exceed|full)|"
        "exceeded (the |its |their |his )?(storage|mailbox|quota|disk)|exceeds? allowed quota|quotaexceeded|"
        "insufficient (disk )?(space|storage|quota)|out of (disk )?(space|storage)|caixa (postal |de correio )?"
        "(est[áa] )?(cheia|lotada)|excedeu a cota|disk quota|not enough (storage |disk )?space|storage .*full|"
        "inbox is full|no space left"},
    {"policyviolation", "for policy reasons|policy (violation|reasons?|restriction)|violates? (our |the )?policy|"
                        "security policy|attachment.* (not allowed|blocked|prohibited)|illegal attachment|local policy|"
                        "for security reasons|file type"},
    {"hostunknown",
        "host (name )?(not found|unknown)|unknown host|unrouteable|unroutable|no such domain|domain .*(not found|does "
        "not exist|doesn.t exist|is not reachable|doesn't receive email|not reachable)|domain name not found|"
        "name or service not known|no mx|null mx|nxdomain|could not resolve|dom[íi]nio (n[ãa]o existe|inexistente)|"
        "invalid domain|domain must exist|could not (be )?f(i|ou)nd .*domain|(couldn.t|could not|unable to) find any "
        "host|"
        "destination server does not exist"},
    {"hasmoved", "no longer on (this )?server|has moved|address (has )?changed|user has moved|mudou de endere[çc]o"},
    {"suspend",
        "account .*(is |has been |was )(disabled|suspended|inactive|deactivated|locked)|(mailbox|user|recipient) (is "
        "|has "
        "been |was |temporarily )?(disabled|suspended|inactive|deactivated|frozen)|inactive (user|mailbox|account)|"
        "not accepting (any )?(mail|messages)|conta (foi )?(desativada|suspensa|inativa)"},
    {"userunknown",
        "user (was )?(unknown|not found)|unknown (local )?(user|recipient|address|mailbox|account)|no such (user|"
        "mailbox|recipient|person|address|account)|(user|recipient|address|mailbox|account|e-?mail)( address)?( that "
        "you "
        "tried to reach)? .{0,60}?(does not|doesn.t|did not|not) exist|recipient ?not ?found|recipnotfound|"
        "recipientnotfound|address .{0,40}wasn.t found|wasn.t found at|(user|recipient|address|mailbox) .{0,80}"
        "(not found|unknown|invalid)|invalid (recipient|user|mailbox|address|rcpt)|not a valid "
        "(user|mailbox|recipient|address)|no mailbox here|bad (recipient|destination mailbox) address|"
        "(doesn.t|does not) have an? .{0,40}account|unknown to this|isn.t a known user|not our customer|"
        "couldn.t be found|could not be found|recipient address rejected|address rejected|undeliverable address|"
        "no (such )?account|unrouteable user|usu[áa]rio (desconhecido|inexistente|n[ãa]o (existe|encontrado))|"
        "(destinat[áa]rio|endere[çc]o|conta) .{0,40}(n[ãa]o (existe|encontrad|foi encontrad)|inv[áa]lid|desconhecid)|"
        "invalid mailbox|unknown e-?mail"},
    {"rejected",
        "sender (address )?(was |is )?(rejected|denied|invalid)|(message|mail|email) "
        ".{0,40}(rejected|refused|blocked)|rejected by|"
        "purported responsible address|may not (post|send)|not (authori[sz]ed|allowed|permitted) to (send|post|submit)|"
        "permission to post|user complaints|refused (by|mail)|bounce .*moderat|you (may|do) not have permission|"
        "didn.t accept|we were unable to deliver .*group|groups\\.google\\.com/support|google groups"},
    {"securityerror", "access denied|authentication (required|failed)|tls .*required|must issue a starttls|"
                      "relay(ing)? (access )?(denied|not permitted)|unable to relay|not permitted to relay"},
    {"expired",
        "(delivery )?(time|timed)[ -]?(expired|out)|expired|retry time(out)?|could not be delivered (for|within)|"
        "giving up|too long|connection (timed out|refused)|retried .*times|tempo .*esgotado"},
    {"networkerror",
        "network (error|unreachable)|no route to host|connection (reset|lost|dropped)|mail loop|loop detected|"
        "too many hops|upstream error|dns (error|failure|lookup)"},
    {"filtered", "filtered|mailbox unavailable|content filter|restri(ct|ç)"},
    {"systemerror", "system (config )?error|server (error|misconfigured)|local configuration|internal error|"
                    "temporarily unavailable|try again later|can.t create|i/o error"},
});

const std::vector<std::pair<QString, QRegularExpression>>& compiled()
{
    static const std::vector<std::pair<QString, QRegularExpression>> all = [] {
        std::vector<std::pair<QString, QRegularExpression>> made;
        made.reserve(std::size(rules));
        for (const Rule& rule : rules)
            made.emplace_back(QString::fromLatin1(rule.reason),
                QRegularExpression(QString::fromUtf8(rule.pattern),
                    QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption));
        return made;
    }();
    return all;
}

struct StatusReason {
    const char* detail;
    const char* reason;
};

// RFC 3463, second and third number.
constexpr auto byStatus = std::to_array<StatusReason>({{"1.1", "userunknown"}, {"1.10", "userunknown"},
    {"1.2", "hostunknown"}, {"1.3", "userunknown"}, {"1.4", "filtered"}, {"1.6", "hasmoved"}, {"1.7", "rejected"},
    {"1.8", "rejected"}, {"2.1", "suspend"}, {"2.2", "mailboxfull"}, {"2.3", "mesgtoobig"}, {"2.4", "filtered"},
    {"3.4", "mesgtoobig"}, {"4.1", "networkerror"}, {"4.4", "hostunknown"}, {"4.6", "networkerror"}, {"4.7", "expired"},
    {"7.1", "securityerror"}, {"7.26", "authfailure"}, {"7.23", "authfailure"}, {"7.20", "authfailure"}});

QString reasonByStatus(const QString& status)
{
    const QString detail = status.section(u'.', 1);
    for (const StatusReason& known : byStatus) {
        if (detail == QLatin1StringView(known.detail))
            return QString::fromLatin1(known.reason);
    }
    if (detail.startsWith(u"3."))
        return u"systemerror"_s;
    if (detail.startsWith(u"4."))
        return u"networkerror"_s;
    if (detail.startsWith(u"6."))
        return u"contenterror"_s;
    if (detail.startsWith(u"7."))
        return u"policyviolation"_s;
    return u"undefined"_s;
}

} // namespace

QString bounceReason(const QString& said, const QString& status)
{
    for (const auto& [reason, pattern] : compiled()) {
        if (pattern.match(said).hasMatch())
            return reason;
    }
    return reasonByStatus(status);
}

bool isPermanentReason(const QString& reason)
{
    return reason == u"userunknown" || reason == u"hostunknown" || reason == u"hasmoved";
}

} // namespace trato::channels
