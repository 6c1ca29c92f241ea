#pragma once

#include "ui/insight/insightboard.h"
#include "ui/theme/tone.h"

#include <QString>

#include <optional>
#include <vector>

namespace trato::ui {

/// A figure in the words and formats of the screen.
struct FigureWords {
    QString label;
    QString value;  ///< empty: nothing stands behind it, and note says why
    QString change; ///< against the period before
    Tone changeTone = Tone::Text3;
    QString note;
    QString before; ///< its value then
    QString definition;
    std::vector<std::optional<double>> series;
};

QString figureLabel(insight::Figure figure);
/// "32,6%", "2,4 days", "48", "42,1 ×", "R$ 0,38"; empty for nothing.
QString figureText(insight::Figure figure, std::optional<money::Money> value);
FigureWords figureWords(const InsightBoard& board, insight::Figure figure);

/// "32,6%" of a whole; "–" where there is none.
QString shareText(const insight::Share& share);
/// The portfolio's name, or that it is all of them.
QString portfolioText(const InsightBoard& board);
/// 21/10/2026 to 19/11/2026
QString periodText(const insight::MetricsPeriod& period);

} // namespace trato::ui
