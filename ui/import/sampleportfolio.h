#pragma once

#include <QByteArray>

namespace trato::ui {

/// An invented creditor's file with some lines that can't be read: for pictures of the import.
QByteArray samplePortfolio();

} // namespace trato::ui
