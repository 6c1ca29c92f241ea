#pragma once

#include "negotiation/policy.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace trato::negotiation {

/// What a policy says, for people and scripts: discounts, roles, campaigns with what is spent and left.
QJsonObject policyJson(const Policy& policy);

/// One line that is in one text and not in the other.
struct TextChange {
    enum class Kind { Removed, Added };
    Kind kind = Kind::Added;
    int line = 0; ///< in the text that has it
    QString text = {};

    [[nodiscard]] QJsonObject toJson() const;
};

/// The fewest lines to take out and put in that make the one text the other, in order.
std::vector<TextChange> textChanges(const QString& before, const QString& after);

} // namespace trato::negotiation
