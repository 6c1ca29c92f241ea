#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace trato::ui {

/// A day that was typed: "14/11", "14/11/2025", "hoje", "ontem", "3 dias", "2 semanas", "1 mês" (back from today).
/// Without a year the latest such day that is not to come.
std::optional<QDate> dayFromWords(const QString& words, QDate today);

} // namespace trato::ui
