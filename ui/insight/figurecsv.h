#pragma once

#include "ui/insight/insightboard.h"

#include <QByteArray>

namespace trato::ui {

/// The page for spreadsheets: UTF-8 with its mark, semicolons, decimal commas; one line for each number with its days
/// and of what it is a part. A number that nothing stands behind is empty, and its line says why.
QByteArray figuresCsv(const InsightBoard& board);

} // namespace trato::ui
