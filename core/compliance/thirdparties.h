#pragma once

#include "base/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QString>

namespace trato::compliance {

/// Labels of contacts that tell of a place which is not the debtor's own: data (resources/compliance/thirdplaces.toml).
class ThirdPlaces final {
public:
    /// Code `invalid_third_places`.
    static Result<ThirdPlaces> fromToml(QByteArrayView bytes);
    static const ThirdPlaces& standard();

    /// work, message; empty: their own, as far as the label tells.
    [[nodiscard]] const QString& placeOf(const QString& label) const;

private:
    QHash<QString, QString> m_places; ///< by the folded beginning of a word
};

} // namespace trato::compliance
