#include "agents/claims.h"

#include "agents/parts.h"
#include "agents/words.h"
#include "base/text.h"
#include "calendar/businessdays.h"
#include "money/reais.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace trato::agents {

namespace {

constexpr int pixDays = 1;
constexpr int slipDays = 3;
/// So often they may say it before a person looks, while the time in which it can come lasts.
constexpr int mostClaims = 2;
/// They round what they paid, and name the day of the slip or of the bank for their own.
constexpr qint64 roundedBy = 1'00;
constexpr int daysAside = 3;

/// A day that they name is not far from it; one that they don't name is not long ago, and least of all when they were
/// thanked.
bool isMeant(const Received& payment, const Heard& heard)
{
    const QDate today = heard.at.dateIn(deskZone());
    const auto amount = heard.reading.amountCents;
    const auto day = dayOfPayment(heard.text, today);
    if (amount && std::abs(payment.amount.cents() - *amount) >= roundedBy)
        return false;
    if (day && std::abs(payment.paidOn.daysTo(*day)) > daysAside)
        return false;
    if (!payment.told && (amount || day))
        return true;
    const int soon = !payment.told || amount || day ? daysAside : 1;
    return payment.paidOn.daysTo(today) <= soon;
}

/// The sum that they name, and on its day. Instalments of one sum follow each other month by month.
bool isCertain(const Received& payment, const Heard& heard)
{
    const QDate today = heard.at.dateIn(deskZone());
    const QDate day = dayOfPayment(heard.text, today).value_or(today);
    return heard.reading.amountCents && std::abs(payment.paidOn.daysTo(day)) <= daysAside;
}

/// Nothing: what they speak of is not in the books. While something is due it may be another payment that they mean,
/// which is looked for as well.
std::optional<Commands> tellWhatIsBooked(const Conversation& conversation, const Heard& heard)
{
    const auto found =
        std::ranges::find_if(conversation.received, [&](const Received& payment) { return isMeant(payment, heard); });
    if (found == conversation.received.end())
        return std::nullopt;
    const QString reason = Words::tr("the payment that they speak of is in the books");
    Say booked{.templateName = QStringLiteral("pagamento_achado"),
        .values = {{QStringLiteral("valor"), money::reais(found->amount)},
            {QStringLiteral("data"), found->paidOn.toString(QStringLiteral("dd/MM"))}},
        .whenSaid = WhenSaid::StaySilent};
    const bool isTheirs = isCertain(*found, heard) || !conversation.owes || conversation.onlyToCome;
    Commands commands;
    if (!isTheirs)
        commands = {holdWhileLookedFor(reason), {Agent::Negotiation, CheckPayment{}, reason}};
    commands.push_back({Agent::Negotiation, ConfirmPayment{found->id, isTheirs}, reason});
    commands.push_back({Agent::Negotiation, std::move(booked), reason});
    return commands;
}

/// Collection stands still until the last day, and at least for `atLeast` days.
Commands lookFor(const Heard& heard, const char* family, int atLeast, const QString& reason)
{
    const QDate today = heard.at.dateIn(deskZone());
    const QDate last = comesToLightBy(heard.text, today);
    const int days = std::max(atLeast, static_cast<int>(today.daysTo(last)) + 1);
    Say looking{.templateName = QLatin1StringView(family),
        .values = {{QStringLiteral("data"), last.toString(QStringLiteral("dd/MM"))}},
        .whenSaid = WhenSaid::StaySilent};
    return {holdWhileLookedFor(reason, days), {Agent::Negotiation, CheckPayment{}, reason},
        {Agent::Negotiation, std::move(looking), reason}};
}

/// It was said before, and what was said then may still come to light.
bool isLookedFor(const Conversation& conversation, const Heard& heard)
{
    return conversation.lookedForSince.isValid() &&
           heard.at.dateIn(deskZone()) <= comesToLightBy({}, conversation.lookedForSince);
}

/// Nothing is collected while a person has yet to look at what may be the proof.
Commands forPeople(const Conversation& conversation, const Heard& heard)
{
    const QString reason = Words::tr("a file came in: perhaps a proof of payment");
    Commands commands;
    if (conversation.owes && (conversation.rightParty || saysItIsPaid(heard)))
        commands.push_back(holdWhileLookedFor(reason));
    commands.push_back(
        {Agent::FollowUp, Escalate{QStringLiteral("payments"), QStringLiteral("proof_to_check"), {}}, reason});
    return commands;
}

/// Without the days on which something was due, and without "parcela 2/3" and "1/2 da dívida"; "dia 05/11 do meu banco"
/// stays.
QString withoutDueDays(QString words)
{
    static const QRegularExpression due(
        QStringLiteral("\\bvenc(?:e|em|ia|iam|eu|eram|endo|er|ida|ido|imento|imentos)\\b"
                       "(?: (?:em|no|na|era|foi|e|para|pra|todo|d[eo]))*"
                       " (?:hoje|ontem|anteontem|(?:dia )?\\d{1,2}(?:/\\d{1,2})?)\\b"
                       "|\\b(?:parcelas?|prestac(?:ao|oes)|mensalidades?|faturas?|boletos?)"
                       " d[eo] (?:dia )?\\d{1,2}(?:/\\d{1,2})?\\b"
                       "|\\b(?:parcelas?|prestac(?:ao|oes)|vez(?:es)?)(?: n(?:umero)?)? \\d{1,2}/\\d{1,2}\\b"
                       "|(?<!\\bdia )(?<!\\bem )(?<!\\bno )\\b\\d{1,2}/\\d{1,2} (?:parcelas?|prestac(?:ao|oes)"
                       "|d[ao]s? (?:minha |nossa )?(?:dividas?|debitos?|parcelas?|acordos?|valor|total|saldo))\\b"
                       "|\\b[1-9]/[1-9] da conta\\b"));
    return words.remove(due);
}

std::optional<QDate> firstDay(const QString& words, QDate today)
{
    static const QRegularExpression named(
        QStringLiteral("\\b(hoje|agora (?:mesmo|(?:ha )?pouco)|agorinha|acabei de (?:pagar|quitar|transferir|depositar"
                       "|(?:fazer|mandar|passar) (?:o |um )?(?:pix|pagamento|deposito|transferencia))|anteontem|antes "
                       "de ontem|ontem)\\b"
                       "|\\bdia (\\d{1,2})(?:/(\\d{1,2}))?\\b|\\b(\\d{1,2})/(\\d{1,2})\\b"));
    const auto match = named.match(words);
    if (!match.hasMatch())
        return std::nullopt;
    const QString word = match.captured(1);
    if (word == u"ontem")
        return today.addDays(-1);
    if (word.startsWith(u"ante"))
        return today.addDays(-2);
    if (!word.isEmpty())
        return today;
    const bool bare = match.captured(4).isEmpty();
    const int day = (bare ? match.captured(2) : match.captured(4)).toInt();
    const int month = (bare ? match.captured(3) : match.captured(5)).toInt();
    constexpr int monthsBack = 12;
    for (int back = 0; back <= monthsBack; ++back) {
        const QDate first = QDate(today.year(), today.month(), 1).addMonths(-back);
        const QDate found(first.year(), first.month(), day);
        if ((month == 0 || first.month() == month) && found.isValid() && found <= today)
            return found;
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> dayOfPayment(const QString& text, QDate today)
{
    static const QRegularExpression paying(QStringLiteral(
        "(?<!\\bnao )\\b(?:paguei|pagamos|pagou|pagaram|pag[oa]|quitei|quitamos|quitou|depositei|transferi"
        "|(?:fiz|fizemos|feito|mandei|passei|efetuei|realizei) (?:o |um )?"
        "(?:pix|pagamento|deposito|transferencia))\\b"));
    static const QRegularExpression clauseEnd(QStringLiteral("[,.;:!?\\n]"));
    const QString words = withoutDueDays(text::folded(text));
    for (auto verbs = paying.globalMatch(words); verbs.hasNext();) {
        const auto verb = verbs.next();
        const qsizetype end = words.indexOf(clauseEnd, verb.capturedEnd());
        const qsizetype start = verb.capturedStart() > 0 ? words.lastIndexOf(clauseEnd, verb.capturedStart() - 1) : -1;
        for (const QString& near :
            {words.sliced(verb.capturedEnd(), (end < 0 ? words.size() : end) - verb.capturedEnd()),
                words.sliced(start + 1, verb.capturedStart() - start - 1)}) {
            if (const auto day = firstDay(near, today))
                return day;
        }
    }
    return firstDay(words, today);
}

QDate comesToLightBy(const QString& text, QDate paid)
{
    static const QRegularExpression pix(QStringLiteral("\\bpix\\b"));
    const int days = pix.match(text::folded(text)).hasMatch() ? pixDays : slipDays;
    return calendar::BusinessDays::standard().add(paid, days).value_or(paid.addDays(days));
}

/// Told what is in the books already; else the provider is asked, and a person only when it could have come and did
/// not.
Commands answerClaim(const Conversation& conversation, const Heard& heard, TalkState& talk)
{
    if (auto commands = tellWhatIsBooked(conversation, heard))
        return *commands;
    if (!conversation.owes)
        return {{Agent::Negotiation,
            Say{.templateName = QStringLiteral("nada_em_aberto"), .whenSaid = WhenSaid::StaySilent},
            Words::tr("nothing is open for them")}};
    const QString reason = Words::tr("they say that it is paid");
    ++talk.claims;
    if (talk.claims == 1 || (isLookedFor(conversation, heard) && talk.claims <= mostClaims))
        return lookFor(heard, "ja_pagou", leastDaysLookedFor, reason);
    Commands commands{holdWhileLookedFor(reason), {Agent::Negotiation, CheckPayment{}, reason}};
    const Commands people = sayAndHandOver("ja_pagou_pessoa", "payments", "claims_paid", reason);
    commands.insert(commands.end(), people.begin(), people.end());
    return commands;
}

/// Who shows something with the words that it is paid hears until when it is looked for; a person sees it when nothing
/// came by then. Any other file may be anything: a person sees it at once.
Commands answerFile(const Conversation& conversation, const Heard& heard, TalkState& talk)
{
    const bool isFirst = saysItIsPaid(heard) && talk.claims == 0;
    const bool isStopped = conversation.identifyingStopped || conversation.negotiatingStopped;
    if (isStopped || !conversation.rightParty || !(isFirst || isLookedFor(conversation, heard)))
        return forPeople(conversation, heard);
    if (auto commands = tellWhatIsBooked(conversation, heard))
        return *commands;
    if (!conversation.owes)
        return forPeople(conversation, heard);
    talk.claims = std::max(talk.claims, 1);
    return lookFor(heard, "comprovante_recebido", 1,
        Words::tr("a proof of payment came in: the payment is looked for before a person is asked"));
}

} // namespace trato::agents
