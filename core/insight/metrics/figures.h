#pragma once

#include "insight/metrics/metrics.h"
#include "money/money.h"

#include <QString>

#include <array>

namespace trato::insight {

/// What is read off the metrics of some days. Rates are in percent, Nps from -100 to 100, CostPerContact in reais.
enum class Figure {
    RecoveryRate,
    HoursToDeal,
    DigitalEngagement,
    Csat,
    Nps,
    PromisesKept,
    RightParty,
    MachineAlone,
    MachineDeals,
    Return,
    CostPerContact
};

inline constexpr std::array allFigures{Figure::RecoveryRate, Figure::HoursToDeal, Figure::DigitalEngagement,
    Figure::Csat, Figure::Nps, Figure::PromisesKept, Figure::RightParty, Figure::MachineAlone, Figure::MachineDeals,
    Figure::Return, Figure::CostPerContact};

/// recovery_rate, average_renegotiation_hours …: as the command line and exports call it.
QString figureName(Figure figure);
/// Of what it is a part, in the language in use.
QString figureDefinition(Figure figure);

/// part / whole with two decimals, rounded half to even; nothing where there is no whole.
std::optional<money::Money> quotient(qint64 part, qint64 whole);
/// With two decimals; nothing where nothing stands behind it.
std::optional<money::Money> figureOf(const Metrics& metrics, Figure figure);
/// Why figureOf says nothing, in the language in use.
QString whyUnsaid(const Metrics& metrics, Figure figure);

/// People and machine together.
SurveyCounts together(const Surveyed& surveyed);
/// In percent; for nps promoters less detractors.
std::optional<money::Money> surveyScore(const SurveyCounts& counts, bool nps);

} // namespace trato::insight
