#pragma once

#include "base/localtext.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace trato::casework {

/// What to say and what not to do with a person in difficulty: data (resources/care/guide.toml).
class CareGuide final {
public:
    /// Code `invalid_care_guide`.
    static Result<CareGuide> fromToml(QByteArrayView bytes);
    static const CareGuide& standard();

    struct Step {
        LocalText title;
        LocalText text;
    };
    [[nodiscard]] const Step& help() const { return m_help; }
    [[nodiscard]] const std::vector<Step>& steps() const { return m_steps; }
    /// Said to the debtor, so they are in the debtor's language.
    [[nodiscard]] const QStringList& phrases() const { return m_phrases; }
    [[nodiscard]] const std::vector<LocalText>& never() const { return m_never; }

private:
    Step m_help;
    std::vector<Step> m_steps;
    QStringList m_phrases;
    std::vector<LocalText> m_never;
};

} // namespace trato::casework
