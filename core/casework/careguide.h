#pragma once

#include "base/localtext.h"
#include "base/result.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace trato::casework {

/// What to say and what not to do with a person in one kind of difficulty.
struct CareGuide {
    struct Step {
        LocalText title;
        LocalText text;
    };
    QStringList of;      ///< sensitivities (names of understanding)
    bool danger = false; ///< help is needed at this instant
    Step help;
    std::vector<Step> steps;
    QStringList phrases; ///< said to the debtor, so they are in the debtor's language
    std::vector<LocalText> never;
};

/// The guides, gravest first: data (resources/care/guide.toml).
class CareGuides final {
public:
    /// Code `invalid_care_guide`.
    static Result<CareGuides> fromToml(QByteArrayView bytes);
    static const CareGuides& standard();

    [[nodiscard]] const std::vector<CareGuide>& all() const { return m_guides; }
    /// For somebody of whom these sensitivities are known: the gravest's, and what is never done with any of them. The
    /// first guide where none of them has one: what is not known may be grave.
    [[nodiscard]] CareGuide of(const QStringList& sensitivities) const;

private:
    std::vector<CareGuide> m_guides;
    std::vector<LocalText> m_never; ///< whatever the difficulty
};

} // namespace trato::casework
