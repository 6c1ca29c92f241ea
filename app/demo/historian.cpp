#include "app/demo/historian.h"

#include "app/demo/contacttimes.h"
#include "base/json.h"
#include "base/text.h"
#include "base/toml.h"
#include "engine/casefile.h"
#include "engine/understood.h"
#include "money/reais.h"
#include "storage/bulkwriter.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <chrono>

namespace trato::demo {

using namespace std::chrono_literals;
using storage::BulkWriter;

namespace {

constexpr const char* creditorNames[] = {"Lojas Aurora", "Energia Serra Clara", "Distribuidora Rio Bonito"};

QString handleOf(const Character& character, Channel channel)
{
    return channel == Channel::Email ? character.person.email : character.person.mobile;
}

Instant at(QDate day, int hour, int minute)
{
    return Instant::fromDateTime(QDateTime(day, QTime(hour, minute), deskZone()));
}

channels::TemplateValues valuesOf(const Character& character, QDate due, int daysLate)
{
    return {
        {QStringLiteral("primeiro_nome"), text::addressedAs(character.person.name,
                                              character.person.company ? text::NameOf::Company : text::NameOf::Person)},
        {QStringLiteral("credor"), QString::fromUtf8(creditorNames[character.creditor])},
        {QStringLiteral("valor"), money::reais(money::Money::fromCents(character.debt.cents))},
        {QStringLiteral("partes"), money::reais(money::Money::fromCents(character.debt.cents)) +
                                       QStringLiteral(" de parcelas, sem multa nem juros")},
        {QStringLiteral("vencimento"), due.toString(QStringLiteral("dd/MM/yyyy"))},
        {QStringLiteral("quando"),
            (daysLate > 0 ? QStringLiteral("vencido em ") : QStringLiteral("com vencimento em ")) +
                due.toString(QStringLiteral("dd/MM/yyyy"))},
        {QStringLiteral("dias_atraso"), QString::number(daysLate)},
        {QStringLiteral("contrato"), character.debt.contract},
        {QStringLiteral("assinatura"), QString::fromUtf8(creditorNames[character.creditor])}};
}

/// As providers of the channel put it.
QString whyNotDelivered(const QString& channel)
{
    return channel == channelName(Channel::Email) ? QStringLiteral("caixa postal cheia")
           : channel == channelName(Channel::Sms) ? QStringLiteral("número fora de área")
                                                  : QStringLiteral("número sem WhatsApp");
}

/// When people call, on the same day if they may.
Instant callingHour(Instant around, const Character& character, Dice& dice)
{
    const Instant hour = at(around.dateIn(deskZone()), dice.between(9, 17), dice.between(0, 59));
    return lawfulUntil(hour, character, Channel::Voice);
}

/// "{mes}" and "{entrada}": what somebody with this debt would name, in whole tens.
QString withSums(QString words, const Character& character, Dice& dice)
{
    const auto tens = [&](int share) {
        return QString::number(std::max<qint64>(50, character.debt.cents * share / 100'000 * 10));
    };
    return words.replace(QStringLiteral("{mes}"), tens(dice.between(35, 80)))
        .replace(QStringLiteral("{entrada}"), tens(dice.between(40, 120)));
}

/// One side of a dialogue. The machine speaks through a template, people in their own words.
struct Turn {
    bool theirs;
    const char* key; ///< of conversations.toml, or a template's name
};

std::vector<Turn> dialogueOf(Story story)
{
    switch (story) {
    case Story::Agreement:
    case Story::BrokenAgreement:
        return {{true, "greeting"}, {false, "pergunta_identidade"}, {true, "confirm"}, {false, "identidade_confirmada"},
            {true, "ask_offer"}, {true, "accept"}};
    case Story::PromiseOpen:
    case Story::PromiseBroken:
        return {{true, "confirm"}, {false, "identidade_confirmada"}, {true, "promise"}, {false, "promessa_anotada"}};
    case Story::Callback: return {{true, "greeting"}, {true, "callback"}, {false, "retorno_anotado"}};
    case Story::Proof: return {{true, "claims_paid"}, {false, "ja_pagou"}, {true, "proof"}};
    case Story::AcceptedToday:
        return {{true, "confirm"}, {false, "identidade_confirmada"}, {true, "ask_offer"}, {true, "accept"}};
    case Story::PaysLate: return {{true, "greeting"}, {true, "thanks"}};
    case Story::Counter:
        return {{true, "confirm"}, {false, "identidade_confirmada"}, {true, "ask_offer"}, {true, "counter"}};
    case Story::AskedHuman: return {{true, "ask_human"}, {false, "pessoa_a_caminho"}};
    case Story::ClaimsPaid: return {{true, "claims_paid"}, {false, "ja_pagou"}};
    case Story::Dispute: return {{true, "dispute"}, {false, "contestacao"}};
    case Story::WrongNumber: return {{true, "wrong"}, {false, "pessoa_errada"}};
    case Story::OptedOut: return {{true, "opt_out"}};
    case Story::Bereavement: return {{true, "bereavement"}};
    case Story::Illness: return {{true, "illness"}};
    case Story::JobLoss: return {{true, "job_loss"}};
    case Story::OverIndebted: return {{true, "over_indebted"}};
    case Story::LegalThreat: return {{true, "legal_threat"}};
    case Story::Harassment: return {{true, "harassment"}};
    case Story::Silent:
    case Story::Paid: break;
    }
    return {};
}

} // namespace

Result<Historian> Historian::load()
{
    TRATO_TRY(auto templates, channels::TemplateCatalogue::shipped());
    QFile file(QStringLiteral(":/demo/conversations.toml"));
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("unreadable_file"), file.fileName());
    TRATO_TRY(QJsonObject words, toml::parse(file.readAll()));
    TRATO_TRY(std::unique_ptr<understanding::Reader> reader, understanding::Reader::open());
    return Historian(std::move(templates), std::move(words), std::move(reader));
}

QString Historian::words(const char* key, Dice& dice) const
{
    const QJsonArray choices = m_words[QLatin1StringView(key)].toArray();
    return choices[dice.between(0, static_cast<int>(choices.size()) - 1)].toString();
}

std::vector<PastLine> Historian::lines(
    const Character& character, DebtorId debtor, Dice& dice, Instant from, const Plot& plot) const
{
    std::vector<PastLine> lines;
    const Instant talkAt = plot.talkAt;
    addCadence(lines, character, debtor, dice, from, talkAt);
    for (int calls = dice.chance(35) ? dice.between(1, 3) : 0; calls > 0; --calls)
        addCall(lines, character, debtor, dice, callingHour(talkAt - 24h * dice.between(1, 25), character, dice));
    if (dice.chance(12))
        lines.push_back({debtor, talkAt - 24h * dice.between(1, 9), QStringLiteral("internal"),
            QStringLiteral("internal"), QStringLiteral("note"), words("notes", dice), QStringLiteral("human"),
            QStringLiteral("Rafael Antunes"), {}, {}, 0});
    addDialogue(lines, character, debtor, dice, plot);
    addExcuse(lines, character, debtor, dice, plot);
    std::stable_sort(lines.begin(), lines.end(), [](const PastLine& a, const PastLine& b) { return a.at < b.at; });
    return lines;
}

void Historian::addCadence(std::vector<PastLine>& lines, const Character& character, DebtorId debtor, Dice& dice,
    Instant from, Instant until) const
{
    struct Step {
        int day;
        int hour;
        const char* name;
        const char* neutral;
    };
    static constexpr Step steps[] = {{-5, 10, "lembrete_antes", "lembrete_neutro"},
        {2, 10, "atraso_gentil", "contato_neutro"}, {5, 11, "atraso_gentil", "contato_neutro"},
        {10, 14, "quer_opcoes", "contato_neutro"}, {20, 15, "proposta_valida", "contato_neutro"},
        {35, 11, "quer_opcoes", "contato_neutro"}, {45, 14, "proposta_valida", "contato_neutro"}};
    for (int paid = std::max(0, character.debt.paid - 3); paid <= character.debt.paid; ++paid) {
        const QDate due = character.debt.firstDue.addMonths(paid);
        const bool wasPaid = paid < character.debt.paid;
        for (const Step& step : steps) {
            const Instant wanted = at(due.addDays(step.day), step.hour, dice.between(0, 50));
            if (wanted < from || wanted >= until || (wasPaid && step.day > 2))
                continue;
            const Channel channel =
                dice.chance(80) ? character.favourite : answeringChannels[size_t(dice.between(0, 2))];
            const Instant when = lawfulFrom(wanted, character, channel);
            if (when >= until)
                continue;
            const char* const name = character.confirmed ? step.name : step.neutral;
            const auto found = m_templates.find(QLatin1StringView(name), channel);
            const auto text = found
                                  ? found->render(valuesOf(character, due, step.day))
                                  : Result<channels::MessageTemplate::Rendered>(channels::MessageTemplate::Rendered{});
            lines.push_back({debtor, when, channelName(channel), QStringLiteral("out"), QStringLiteral("template"),
                text ? text->text : QString(), QStringLiteral("agent"), QStringLiteral("cadence:padrao"),
                handleOf(character, channel),
                {{QStringLiteral("template"), QLatin1StringView(name)},
                    {QStringLiteral("reason"), QStringLiteral("régua padrão, dia %1%2")
                                                   .arg(step.day < 0 ? QStringLiteral("\u2212") : QStringLiteral("+"))
                                                   .arg(std::abs(step.day))},
                    {QStringLiteral("subject"), text ? text->subject : QString()}},
                dice.chance(4)                 ? 4
                : channel == Channel::WhatsApp ? dice.between(2, 3)
                                               : dice.between(1, 2)});
        }
    }
}

PastLine Historian::theirs(const Character& character, DebtorId debtor, Instant at, const QString& text) const
{
    const Channel channel = character.favourite;
    PastLine line{debtor, at, channelName(channel), QStringLiteral("in"), QStringLiteral("text"), text,
        QStringLiteral("debtor"), {}, handleOf(character, channel), {}, 0};
    const understanding::Reading reading = m_reader->read({.text = text, .channel = channel, .receivedAt = at});
    line.payload = {{QStringLiteral("understood"), engine::toJson(reading)}};
    if (channel == Channel::Email)
        line.payload.insert(QStringLiteral("subject"),
            QStringLiteral("Re: %1 · contrato %2")
                .arg(QString::fromUtf8(creditorNames[character.creditor]), character.debt.contract));
    return line;
}

PastLine Historian::ours(
    const Character& character, DebtorId debtor, Instant at, const char* name, const Plot& plot) const
{
    const Channel channel = character.favourite;
    const QDate due = character.debt.firstDue.addMonths(character.debt.paid);
    channels::TemplateValues values =
        valuesOf(character, due, std::max(1, static_cast<int>(due.daysTo(at.dateIn(deskZone())))));
    const QDate day = plot.promised.isValid() ? plot.promised : plot.callbackAt.dateIn(deskZone());
    values.insert(QStringLiteral("data"), day.toString(QStringLiteral("dd/MM")));
    const auto found = m_templates.find(QLatin1StringView(name), channel);
    const auto text = found ? found->render(values)
                            : Result<channels::MessageTemplate::Rendered>(channels::MessageTemplate::Rendered{});
    PastLine line{debtor, at, channelName(channel), QStringLiteral("out"), QStringLiteral("text"),
        text ? text->text : QString(), QStringLiteral("agent"), QStringLiteral("agent:negotiation"),
        handleOf(character, channel),
        {{QStringLiteral("template"), QLatin1StringView(name)},
            {QStringLiteral("reason"), QStringLiteral("resposta ao que escreveu")}},
        3};
    if (channel == Channel::Email)
        line.payload.insert(QStringLiteral("subject"),
            text && !text->subject.isEmpty()
                ? text->subject
                : QStringLiteral("%1 · contrato %2")
                      .arg(QString::fromUtf8(creditorNames[character.creditor]), character.debt.contract));
    return line;
}

QString Historian::aboutDay(const char* weekdayKey, const char* dayKey, QDate day, QDate said, Dice& dice) const
{
    static const QStringList weekdays{QStringLiteral("segunda"), QStringLiteral("terça"), QStringLiteral("quarta"),
        QStringLiteral("quinta"), QStringLiteral("sexta"), QStringLiteral("sábado"), QStringLiteral("domingo")};
    const bool near = said.daysTo(day) <= 6;
    return words(near ? weekdayKey : dayKey, dice)
        .replace(QStringLiteral("{semana}"), weekdays[day.dayOfWeek() - 1])
        .replace(QStringLiteral("{dia}"), QString::number(day.day()));
}

void Historian::addDialogue(
    std::vector<PastLine>& lines, const Character& character, DebtorId debtor, Dice& dice, const Plot& plot) const
{
    const std::vector<Turn> turns = dialogueOf(character.story);
    Instant when = plot.talkAt - 3min * static_cast<int>(turns.size());
    const QDate said = plot.talkAt.dateIn(deskZone());
    for (const Turn& turn : turns) {
        const QByteArrayView key(turn.key);
        if (!turn.theirs)
            lines.push_back(ours(character, debtor, when, turn.key, plot));
        else if (key == "promise")
            lines.push_back(
                theirs(character, debtor, when, aboutDay("promise_weekday", "promise_day", plot.promised, said, dice)));
        else if (key == "callback")
            lines.push_back(theirs(character, debtor, when,
                words("callback", dice)
                    .replace(QStringLiteral("{hora}"),
                        plot.callbackAt.in(deskZone()).time().toString(QStringLiteral("H:mm")))
                    .replace(QStringLiteral("{quando}"), plot.callbackAt.dateIn(deskZone()) == said
                                                             ? QStringLiteral("hoje")
                                                             : QStringLiteral("amanhã"))));
        else
            lines.push_back(theirs(character, debtor, when, withSums(words(turn.key, dice), character, dice)));
        lines.back().accepts = key == "accept";
        if (key == "proof") {
            lines.back().kind = QStringLiteral("image");
            lines.back().payload.insert(
                QStringLiteral("media"), QJsonObject{{QStringLiteral("mime"), QStringLiteral("image/jpeg")},
                                             {QStringLiteral("bytes"), dice.between(60'000, 400'000)}});
        }
        when = when + 1min * dice.between(1, 4);
    }
}

/// After a promise was not kept: our question, and sometimes their answer.
void Historian::addExcuse(
    std::vector<PastLine>& lines, const Character& character, DebtorId debtor, Dice& dice, const Plot& plot) const
{
    if (character.story != Story::PromiseBroken)
        return;
    const QDate asked = plot.promised.addDays(2);
    const Instant asking = lawfulUntil(at(asked, 10, dice.between(0, 50)), character, character.favourite);
    lines.push_back(ours(character, debtor, asking, "promessa_quebrada", plot));
    lines.back().actor = QStringLiteral("agent:follow_up");
    lines.back().payload.insert(QStringLiteral("reason"),
        QStringLiteral("a promessa de %1 não entrou").arg(plot.promised.toString(QStringLiteral("dd/MM"))));
    if (plot.excused)
        lines.push_back(theirs(character, debtor, asking + 1min * dice.between(20, 300), words("excuse", dice)));
}

void Historian::addCall(
    std::vector<PastLine>& lines, const Character& character, DebtorId debtor, Dice& dice, Instant when) const
{
    static const QStringList missed{QStringLiteral("no_answer"), QStringLiteral("voicemail"), QStringLiteral("busy")};
    static const QStringList callers{
        QStringLiteral("Rafael Antunes"), QStringLiteral("Bianca Moura"), QStringLiteral("Sandra Lacerda")};
    const bool answered = dice.chance(40) && character.confirmed;
    QJsonObject payload{{QStringLiteral("outcome"), answered ? QStringLiteral("answered") : dice.oneOf(missed)},
        {QStringLiteral("seconds"), answered ? dice.between(45, 320) : 0}};
    if (answered)
        payload.insert(QStringLiteral("disposition"), QStringLiteral("CPC · sem acordo"));
    lines.push_back({debtor, when, QStringLiteral("voice"), QStringLiteral("out"), QStringLiteral("call"),
        answered ? words("call_no_deal", dice) : QString(), QStringLiteral("human"), dice.oneOf(callers),
        character.person.mobile, payload, 0});
}

Historian::LastWords Historian::lastWords(const std::vector<PastLine>& lines) const
{
    const auto line = std::find_if(
        lines.rbegin(), lines.rend(), [](const PastLine& each) { return each.direction == QStringLiteral("in"); });
    if (line == lines.rend())
        return {};
    const QJsonObject understood = line->payload[QStringLiteral("understood")].toObject();
    QStringList sensitivities;
    for (const QJsonValue name : understood[QStringLiteral("sensitivity")].toArray())
        sensitivities.append(name.toString());
    return {QStringLiteral("“%1”").arg(line->text.left(120)), sensitivities};
}

namespace {

Result<std::vector<qint64>> writeInteractions(storage::Database& database, const std::vector<PastLine>& lines)
{
    TRATO_TRY(auto ids, database.nextIds(QStringLiteral("interaction"), static_cast<int>(lines.size())));
    TRATO_TRY(const auto writer, BulkWriter::open(database, QStringLiteral("interaction"),
                                     {QStringLiteral("debtor_id"), QStringLiteral("at"), QStringLiteral("id"),
                                         QStringLiteral("channel"), QStringLiteral("direction"), QStringLiteral("kind"),
                                         QStringLiteral("text"), QStringLiteral("actor_kind"), QStringLiteral("actor"),
                                         QStringLiteral("handle"), QStringLiteral("payload")}));
    for (size_t i = 0; i < lines.size(); ++i) {
        const PastLine& line = lines[i];
        writer->integer(line.debtor.value())
            .integer(line.at.microseconds())
            .integer(ids[i])
            .text(line.channel)
            .text(line.direction);
        writer->text(line.kind).text(line.text).text(line.actorKind).text(line.actor).text(line.handle);
        TRATO_CHECK(writer->text(QString::fromUtf8(json::compact(line.payload))).endRow());
    }
    TRATO_CHECK(writer->finish());
    return ids;
}

} // namespace

Result<std::vector<InteractionId>> writeLines(storage::Database& database, const std::vector<PastLine>& lines)
{
    static const QString names[] = {QStringLiteral("sent"), QStringLiteral("delivered"), QStringLiteral("read")};
    TRATO_TRY(const auto ids, writeInteractions(database, lines));
    int receipts = 0;
    for (const PastLine& line : lines)
        receipts += line.receipts == 4 ? 1 : line.receipts;
    TRATO_TRY(const auto receiptIds, database.nextIds(QStringLiteral("receipt"), receipts));
    TRATO_TRY(const auto writer,
        BulkWriter::open(database, QStringLiteral("receipt"),
            {QStringLiteral("debtor_id"), QStringLiteral("interaction_at"), QStringLiteral("interaction_id"),
                QStringLiteral("id"), QStringLiteral("at"), QStringLiteral("status"), QStringLiteral("reason")}));
    size_t next = 0;
    for (size_t i = 0; i < lines.size(); ++i) {
        const bool failed = lines[i].receipts == 4;
        for (int r = 0; r < (failed ? 1 : lines[i].receipts); ++r) {
            writer->integer(lines[i].debtor.value())
                .integer(lines[i].at.microseconds())
                .integer(ids[i])
                .integer(receiptIds[next++])
                .integer((lines[i].at + 20s * (r + 1)).microseconds());
            writer->text(failed ? QStringLiteral("failed") : names[r]);
            TRATO_CHECK((failed ? writer->text(whyNotDelivered(lines[i].channel)) : writer->null()).endRow());
        }
    }
    TRATO_CHECK(writer->finish());
    std::vector<InteractionId> written;
    written.reserve(ids.size());
    for (const qint64 id : ids)
        written.emplace_back(id);
    return written;
}

} // namespace trato::demo
