#pragma once

#include "payments/report.h"
#include "ui/desk/deskcontext.h"

#include <QWidget>

#include <functional>

namespace trato::ui {

/// Asks where a report is to be written, as CSV or PDF by the name's ending, writes it and says what became of it in
/// words; nothing is said when the user changes their mind.
void saveReport(QWidget& page, const DeskContext& context, const QString& name, const payments::Report& report,
    std::function<void(const QString& said)> say);

} // namespace trato::ui
