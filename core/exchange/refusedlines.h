#pragma once

#include "exchange/portfoliofile.h"

#include <QByteArray>

#include <vector>

namespace trato::exchange {

/// The refused lines as a file of their own, to be put right and imported again: the columns of the original, then the
/// line's number and the reason. UTF-8 with a byte-order mark, so that spreadsheets read the accents. A cell that a
/// spreadsheet would take for a formula gets an apostrophe in front.
QByteArray refusedLines(const PortfolioFile& file, const std::vector<LineFault>& refused);

} // namespace trato::exchange
