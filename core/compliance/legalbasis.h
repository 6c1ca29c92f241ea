#pragma once

#include "base/channel.h"
#include "base/result.h"
#include "compliance/act.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>

#include <vector>

namespace trato::compliance {

/// On what the handling of somebody's data rests when they are written to or called.
struct LegalBasis {
    std::vector<Channel> channels; ///< empty: all
    std::vector<Purpose> purposes;
    bool needsConsent = false;
    QDate firstDay;
    QDate lastDay;
    QString basis; ///< in Portuguese
    QString source;

    [[nodiscard]] bool covers(Purpose purpose, Channel channel, QDate date) const;
};

/// LGPD, art. 7º, by purpose and channel: dated data (resources/compliance/legalbasis.toml).
class LegalBases final {
public:
    /// Code `invalid_legal_basis`.
    static Result<LegalBases> fromToml(QByteArrayView bytes);
    static const LegalBases& standard();

    /// Where several hold, the one that asks for consent; null: there is none.
    [[nodiscard]] const LegalBasis* find(Purpose purpose, Channel channel, QDate date) const;

private:
    std::vector<LegalBasis> m_bases;
};

} // namespace trato::compliance
