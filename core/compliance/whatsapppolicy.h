#pragma once

#include "base/result.h"
#include "base/templatecategory.h"
#include "compliance/wording/phrases.h"

#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QStringView>

#include <optional>
#include <vector>

namespace trato::compliance {

/// What a house allows itself on WhatsApp.
struct WhatsAppUse {
    enum class Use { All, Answers, None };
    enum class OptIn { Required, Contract };
    enum class Promotions { OptIn, Allowed };

    Use use = Use::None;
    OptIn optIn = OptIn::Required;
    Promotions promotions = Promotions::OptIn;
    QDate firstDay;
    QDate lastDay;
    QString source;
};

/// Dated data (resources/compliance/whatsapp.toml).
class WhatsAppPolicy final {
public:
    /// Code `invalid_whatsapp`.
    static Result<WhatsAppPolicy> fromToml(QByteArrayView bytes);
    static const WhatsAppPolicy& standard();

    /// The latest in force; the strictest when there is none.
    [[nodiscard]] const WhatsAppUse& on(QDate date) const;
    /// The first words that promote.
    [[nodiscard]] std::optional<QString> promotionIn(const WordingText& text) const;
    [[nodiscard]] std::optional<QString> promotionIn(QStringView text) const { return promotionIn(WordingText(text)); }

private:
    std::vector<WhatsAppUse> m_uses;
    Phrases m_phrases;
};

/// Why what a template is declared as and what its words show differ, for people; nothing: they agree.
std::optional<QString> categoryProblem(TemplateCategory declared, const QString& text);

} // namespace trato::compliance
