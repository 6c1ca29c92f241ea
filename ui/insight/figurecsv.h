#pragma once

#include "ui/insight/insightboard.h"

#include <QByteArray>

namespace trato::ui {

/// The page for spreadsheets: UTF-8 with its mark, semicolons, decimal commas; whose figures they are, then one line
/// for each number with its days and of what it is a part. A number that nothing stands behind is empty, and its line
/// says why.
QByteArray figuresCsv(const InsightBoard& board);

/// trato-varejo-sao-2026-11-01-2026-11-30.csv: with the portfolio, if it is not all of them, in letters and digits.
QString figuresFileName(const InsightBoard& board);

} // namespace trato::ui
