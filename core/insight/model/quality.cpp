#include "insight/model/quality.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace trato::insight {

namespace {

constexpr int bins = 10;

double rounded(double value) { return std::round(value * 10'000) / 10'000; }

/// By the sum of the ranks of those that happened (Mann and Whitney); equal ones share their rank.
double aucOf(const std::vector<Judged>& sorted, int happened)
{
    const int others = static_cast<int>(sorted.size()) - happened;
    if (happened == 0 || others == 0)
        return 0.5;
    double ranks = 0;
    for (size_t from = 0; from < sorted.size();) {
        size_t until = from;
        while (until < sorted.size() && sorted[until].said == sorted[from].said)
            ++until;
        const double rank = (static_cast<double>(from + 1) + static_cast<double>(until)) / 2;
        for (; from < until; ++from)
            ranks += sorted[from].happened ? rank : 0;
    }
    const double least = happened * (happened + 1.0) / 2;
    return (ranks - least) / (static_cast<double>(happened) * others);
}

std::vector<Bin> binsOf(const std::vector<Judged>& judged)
{
    std::vector<Bin> all(bins);
    for (const Judged& one : judged) {
        Bin& bin = all[static_cast<size_t>(std::clamp(static_cast<int>(one.said * bins), 0, bins - 1))];
        bin.said += one.said;
        bin.happened += one.happened ? 1 : 0;
        ++bin.count;
    }
    std::erase_if(all, [](const Bin& bin) { return bin.count == 0; });
    for (Bin& bin : all) {
        bin.said /= bin.count;
        bin.happened /= bin.count;
    }
    return all;
}

} // namespace

Quality Quality::of(std::vector<Judged> judged)
{
    Quality quality{.count = static_cast<int>(judged.size()), .calibration = binsOf(judged)};
    if (judged.empty())
        return quality;
    std::sort(
        judged.begin(), judged.end(), [](const Judged& one, const Judged& other) { return one.said < other.said; });
    for (const Judged& one : judged) {
        quality.happened += one.happened ? 1 : 0;
        quality.brier += std::pow(one.said - (one.happened ? 1 : 0), 2) / quality.count;
    }
    const double base = static_cast<double>(quality.happened) / quality.count;
    quality.brierBase = base * (1 - base);
    quality.auc = aucOf(judged, quality.happened);
    return quality;
}

QJsonObject Quality::toJson() const
{
    QJsonArray table;
    for (const Bin& bin : calibration)
        table.append(QJsonObject{{QStringLiteral("said"), rounded(bin.said)},
            {QStringLiteral("happened"), rounded(bin.happened)}, {QStringLiteral("cases"), bin.count}});
    return {{QStringLiteral("cases"), count}, {QStringLiteral("happened"), happened},
        {QStringLiteral("auc"), rounded(auc)}, {QStringLiteral("brier"), rounded(brier)},
        {QStringLiteral("brier_of_the_mean"), rounded(brierBase)}, {QStringLiteral("calibration"), table}};
}

} // namespace trato::insight
