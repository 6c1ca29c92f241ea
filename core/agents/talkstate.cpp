#include "agents/talkstate.h"

#include "base/json.h"
#include "storage/database.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

namespace trato::agents {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array stageNames{std::pair(TalkStage::Opening, "opening"_L1),
    std::pair(TalkStage::Explained, "explained"_L1), std::pair(TalkStage::Offering, "offering"_L1),
    std::pair(TalkStage::Paying, "paying"_L1), std::pair(TalkStage::Left, "left"_L1)};

constexpr std::array questionNames{std::pair(Question::None, ""_L1), std::pair(Question::Identity, "identity"_L1),
    std::pair(Question::Options, "options"_L1), std::pair(Question::Means, "means"_L1),
    std::pair(Question::WhichOffer, "which_offer"_L1), std::pair(Question::TakesOffer, "takes_offer"_L1),
    std::pair(Question::PaymentDay, "payment_day"_L1), std::pair(Question::TakesDay, "takes_day"_L1),
    std::pair(Question::WantsPix, "wants_pix"_L1), std::pair(Question::Meaning, "meaning"_L1),
    std::pair(Question::DealRating, "deal_rating"_L1), std::pair(Question::Rating, "rating"_L1)};

/// More than any talk has; what is stored stays small whatever happens.
constexpr qsizetype mostRemembered = 200;

template <class Table, class Kind>
QString nameIn(const Table& table, Kind kind)
{
    return std::find_if(table.begin(), table.end(), [kind](const auto& one) { return one.first == kind; })->second;
}

template <class Table>
auto kindIn(const Table& table, const QString& name)
{
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& one) { return one.second == name; });
    return found == table.end() ? table.front().first : found->first;
}

QJsonObject detailOf(const TalkState& state)
{
    QJsonObject detail{{u"refusals"_s, state.refusals}, {u"counters"_s, state.counters},
        {u"identity_asks"_s, state.identityAsks}, {u"day_asks"_s, state.dayAsks}, {u"claims"_s, state.claims},
        {u"problems"_s, state.problems}, {u"proposed"_s, state.proposed.value()},
        {u"refused"_s, QJsonArray::fromStringList(state.refused)},
        {u"said"_s, QJsonArray::fromStringList(state.said.last(std::min(state.said.size(), mostRemembered)))}};
    if (state.month)
        detail.insert(u"month_cents"_s, state.month->cents());
    if (state.day.isValid())
        detail.insert(u"day"_s, state.day.toString(Qt::ISODate));
    return detail;
}

QStringList textsIn(const QJsonValue& array)
{
    QStringList texts;
    for (const QJsonValue& one : array.toArray())
        texts.append(one.toString());
    return texts;
}

TalkState stateFrom(const storage::Row& row)
{
    TalkState state{.stage = kindIn(stageNames, row.text("stage")),
        .question = kindIn(questionNames, row.text("question")),
        .unsure = row.number("unsure"),
        .turns = row.number("turns"),
        .updatedAt = row.instant("updated_at")};
    const QJsonObject detail = row.object("detail");
    state.refusals = detail[u"refusals"].toInt();
    state.counters = detail[u"counters"].toInt();
    state.identityAsks = detail[u"identity_asks"].toInt();
    state.dayAsks = detail[u"day_asks"].toInt();
    state.claims = detail[u"claims"].toInt();
    state.problems = detail[u"problems"].toInt();
    state.proposed = OfferId(detail[u"proposed"].toInteger());
    state.refused = textsIn(detail[u"refused"]);
    state.said = textsIn(detail[u"said"]);
    if (const QJsonValue month = detail[u"month_cents"]; month.isDouble())
        state.month = money::Money::fromCents(month.toInteger());
    state.day = QDate::fromString(detail[u"day"].toString(), Qt::ISODate);
    return state;
}

} // namespace

QString talkStageName(TalkStage stage) { return nameIn(stageNames, stage); }

QString questionName(Question question) { return nameIn(questionNames, question); }

Question questionFromName(const QString& name) { return kindIn(questionNames, name); }

QString surveyKind(Question question)
{
    if (question == Question::DealRating)
        return u"csat"_s;
    return question == Question::Rating ? u"nps"_s : QString();
}

Question questionOf(const QString& templateName)
{
    static const QHash<QString, Question> asked{{u"pergunta_identidade"_s, Question::Identity},
        {u"pergunta_identidade_2"_s, Question::Identity}, {u"pergunta_identidade_3"_s, Question::Identity},
        {u"quem_somos"_s, Question::Identity}, {u"quem_somos_2"_s, Question::Identity},
        {u"lembrete_neutro"_s, Question::Identity}, {u"contato_neutro"_s, Question::Identity},
        {u"identidade_confirmada"_s, Question::Means}, {u"identidade_confirmada_2"_s, Question::Means},
        {u"identidade_confirmada_a_vencer"_s, Question::WantsPix},
        {u"identidade_confirmada_a_vencer_2"_s, Question::WantsPix},
        {u"identidade_confirmada_acordo"_s, Question::WantsPix},
        {u"identidade_confirmada_acordo_2"_s, Question::WantsPix}, {u"saldo_a_vencer"_s, Question::WantsPix},
        {u"saldo_a_vencer_2"_s, Question::WantsPix}, {u"saldo"_s, Question::Means}, {u"saldo_2"_s, Question::Options},
        {u"saldo_3"_s, Question::Options}, {u"pergunta_quanto"_s, Question::Means},
        {u"pergunta_quanto_2"_s, Question::Means}, {u"quer_opcoes"_s, Question::Options},
        {u"proposta_valida"_s, Question::Options}, {u"promessa_quebrada"_s, Question::Options},
        {u"acordo_quebrado"_s, Question::Options}, {u"saudacao"_s, Question::Options},
        {u"saudacao_2"_s, Question::Options}, {u"ofertas"_s, Question::WhichOffer},
        {u"ofertas_2"_s, Question::WhichOffer}, {u"ofertas_3"_s, Question::WhichOffer},
        {u"oferta_unica"_s, Question::TakesOffer}, {u"oferta_unica_2"_s, Question::TakesOffer},
        {u"oferta_ajustada"_s, Question::TakesOffer}, {u"oferta_ajustada_2"_s, Question::TakesOffer},
        {u"fora_do_alcance"_s, Question::TakesOffer}, {u"fora_do_alcance_2"_s, Question::TakesOffer},
        {u"outra_opcao"_s, Question::TakesOffer}, {u"outra_opcao_2"_s, Question::TakesOffer},
        {u"qual_opcao"_s, Question::TakesOffer}, {u"qual_opcao_2"_s, Question::TakesOffer},
        {u"qual_dia"_s, Question::PaymentDay}, {u"qual_dia_2"_s, Question::PaymentDay},
        {u"dia_mais_perto"_s, Question::TakesDay}, {u"dia_mais_perto_2"_s, Question::TakesDay},
        {u"lembrete_antes"_s, Question::WantsPix}, {u"promessa_vence"_s, Question::WantsPix},
        {u"parcela_vence"_s, Question::WantsPix}, {u"nao_entendi"_s, Question::Meaning},
        {u"nao_entendi_2"_s, Question::Meaning}, {u"pagamento_acordo"_s, Question::DealRating},
        {u"escala_acordo"_s, Question::DealRating}, {u"escala_nota"_s, Question::Rating},
        {u"quitado"_s, Question::Rating}};
    return asked.value(templateName, Question::None);
}

TalkState continued(const TalkState& state, Instant at, Instant humanSpokeAt)
{
    if (state.updatedAt.isNever() || at - state.updatedAt >= talkEnds)
        return {};
    if (humanSpokeAt <= state.updatedAt)
        return state;
    TalkState next;
    next.month = state.month;
    next.refused = state.refused;
    next.said = state.said;
    next.updatedAt = state.updatedAt;
    return next;
}

Result<TalkState> TalkStates::of(DebtorId debtor) const
{
    TRATO_TRY(const auto found, m_database.one(QStringLiteral("agents/talk_state"), {{":debtor", debtor}}, &stateFrom));
    return found.value_or(TalkState());
}

Result<void> TalkStates::keep(DebtorId debtor, const TalkState& state)
{
    TRATO_CHECK(m_database.execute(QStringLiteral("agents/keep_talk_state"),
        {{":debtor", debtor}, {":stage", talkStageName(state.stage)}, {":question", questionName(state.question)},
            {":unsure", state.unsure}, {":turns", state.turns},
            {":detail", QString::fromUtf8(json::compact(detailOf(state)))}, {":updated_at", state.updatedAt}}));
    return {};
}

} // namespace trato::agents
