#include "insight/scoring/riskmodel.h"

#include "base/digest.h"
#include "base/json.h"
#include "insight/model/training.h"
#include "insight/words.h"
#include "storage/audit.h"
#include "storage/database.h"

#include <QFile>

#include <array>

static void initModels() { Q_INIT_RESOURCE(insight_models); }

namespace trato::insight {

using storage::Row;

namespace {

constexpr int readAtOnce = 1000;

Result<QByteArray> embedded(const QString& name)
{
    initModels();
    QFile file(QStringLiteral(":/insight/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("broken_model"), Words::tr("There is no model “%1”.").arg(name));
    return file.readAll();
}

/// What was changed since it was made is not used: XGBoost believes what it reads.
Result<RiskModel> loaded(RiskKind kind, int version, const QByteArray& model, const QByteArray& card)
{
    const auto broken = [&](const QString& why) {
        return failure(QStringLiteral("broken_model"),
            Words::tr("The model “%1 %2” can't be used: %3").arg(riskKindName(kind)).arg(version).arg(why));
    };
    const auto read = json::parseObject(card);
    if (!read)
        return broken(read.error().message);
    if (read->value(u"sha256").toString() != QString::fromLatin1(digest::sha256(model).toHex()))
        return broken(Words::tr("it is not what its card says"));
    auto booster = Booster::load(model);
    if (!booster)
        return broken(booster.error().message);
    return RiskModel{kind, version, *read, std::move(*booster)};
}

Result<std::vector<Sample>> allSamples(storage::Database& database, RiskKind kind, Instant now)
{
    std::vector<Sample> samples;
    qint64 after = 0;
    for (;;) {
        TRATO_TRY(const std::vector<DebtorId> debtors,
            database.all(QStringLiteral("insight/debtors_with_debts"), {{":after", after}, {":most", readAtOnce}},
                [](const Row& row) { return row.id<DebtorId>("debtor_id"); }));
        if (debtors.empty())
            return samples;
        after = debtors.back().value();
        TRATO_TRY(const std::vector<History> histories, History::read(database, debtors, now));
        for (const History& history : histories) {
            const auto some = samplesOf(history, kind, now);
            samples.insert(samples.end(), some.begin(), some.end());
        }
    }
}

Result<void> keep(storage::Database& database, RiskKind kind, const Trained& trained, const QString& actor, Instant now)
{
    TRATO_CHECK(database.execute(QStringLiteral("insight/insert_model"),
        {{":kind", riskKindName(kind)}, {":model", QString::fromUtf8(trained.model)},
            {":card", QString::fromUtf8(json::compact(trained.card))}, {":by", actor}, {":at", now}}));
    return storage::audit(database, {.at = now,
                                        .actor = actor,
                                        .action = QStringLiteral("train_risk_model"),
                                        .detail = {{QStringLiteral("kind"), riskKindName(kind)},
                                            {QStringLiteral("held_out"), trained.card.value(u"held_out")}}});
}

} // namespace

Result<RiskModel> RiskModel::shipped(RiskKind kind)
{
    TRATO_TRY(const QByteArray model, embedded(riskKindName(kind) + QStringLiteral(".json")));
    TRATO_TRY(const QByteArray card, embedded(riskKindName(kind) + QStringLiteral(".card.json")));
    return loaded(kind, 0, model, card);
}

Result<RiskModel> RiskModel::inForce(storage::Database& database, RiskKind kind)
{
    struct Stored {
        int version;
        QByteArray model;
        QByteArray card;
    };
    TRATO_TRY(const auto stored,
        database.one(QStringLiteral("insight/newest_model"), {{":kind", riskKindName(kind)}}, [](const Row& row) {
            return Stored{row.number("version"), row.text("model").toUtf8(), row.text("card").toUtf8()};
        }));
    return stored ? loaded(kind, stored->version, stored->model, stored->card) : shipped(kind);
}

Result<std::vector<QJsonObject>> trainFromHistory(storage::Database& database, std::span<const RiskKind> kinds,
    const TrainingOptions& options, const QString& actor, Instant now)
{
    std::vector<Trained> trained;
    for (const RiskKind kind : kinds) {
        TRATO_TRY(const std::vector<Sample> samples, allSamples(database, kind, now));
        TRATO_TRY(Trained one, train(kind, samples, QStringLiteral("this database"), options));
        trained.push_back(std::move(one));
    }
    return database.transaction([&]() -> Result<std::vector<QJsonObject>> {
        std::vector<QJsonObject> cards;
        for (size_t i = 0; i < kinds.size(); ++i) {
            TRATO_CHECK(keep(database, kinds[i], trained[i], actor, now));
            TRATO_TRY(const RiskModel model, RiskModel::inForce(database, kinds[i]));
            const std::array<Features, 1> anybody{};
            TRATO_CHECK(model.booster.predict(anybody));
            cards.push_back(model.card);
        }
        return cards;
    });
}

} // namespace trato::insight
