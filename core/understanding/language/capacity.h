#pragma once

#include <QStringView>

#include <optional>

namespace trato::understanding {

/// What somebody says they can pay a month, in cents: "consigo 350 por mês", "10x de 200". Not a down payment, not what
/// they earn or owe, not what they say is too much.
std::optional<qint64> monthlyCapacity(QStringView text);

} // namespace trato::understanding
