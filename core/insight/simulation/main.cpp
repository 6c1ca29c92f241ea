// trato-insight-train OUT: writes the models that a fresh installation begins with, and their cards.

#include "base/json.h"
#include "insight/model/training.h"
#include "insight/simulation/simulation.h"

#include <QFile>

#include <cstdio>

namespace {

using namespace Qt::Literals::StringLiterals;
using namespace trato;
using namespace trato::insight;

constexpr quint64 seed = 20261119;
constexpr int people = 3000;
const QDate until(2026, 11, 1);

Result<void> write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        return failure(u"unwritable_file"_s, file.fileName());
    return {};
}

Result<void> save(RiskKind kind, const std::vector<History>& histories, const QString& out)
{
    std::vector<Sample> samples;
    for (const History& history : histories) {
        const auto some = samplesOf(history, kind, Instant::startOfDay(until, deskZone()));
        samples.insert(samples.end(), some.begin(), some.end());
    }
    TRATO_TRY(const Trained trained,
        train(kind, samples, u"simulated: %1 people who never lived, seed %2"_s.arg(people).arg(seed), {.seed = seed}));
    const QString name = out + u'/' + riskKindName(kind);
    TRATO_CHECK(write(name + u".json"_s, trained.model));
    return write(name + u".card.json"_s, json::compact(trained.card));
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 2) {
        std::fprintf(stderr, "trato-insight-train OUT\n");
        return 2;
    }
    const auto histories = simulatedHistories(people, seed, until);
    for (const RiskKind kind : allRiskKinds) {
        if (const auto saved = save(kind, histories, QString::fromLocal8Bit(argv[1])); !saved) {
            std::fprintf(stderr, "trato-insight-train: %s\n", qPrintable(saved.error().message));
            return 1;
        }
    }
    return 0;
}
