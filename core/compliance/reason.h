#pragma once

#include "calendar/contacthours.h"
#include "debts/holds.h"

#include <QDate>
#include <QString>

#include <array>
#include <utility>
#include <variant>

namespace trato::compliance {

/// A text and what fills its places.
struct ReasonText {
    using Part = std::variant<std::monostate, int, QDate, QString>;

    const char* context = nullptr; ///< of the translation
    const char* text = nullptr;
    std::array<Part, 3> parts = {};
};

/// Why a rule said what it said: a text and what fills its places. The words are made when somebody reads them; a check
/// on its way to a yes makes none.
class Reason final {
public:
    Reason() = default;
    /// `text` is marked for the context "compliance" and lives for ever.
    template <class... Parts>
    explicit(sizeof...(Parts) > 0) Reason(const char* text, Parts&&... parts)
        : m_what(ReasonText{"compliance", text, {ReasonText::Part(std::forward<Parts>(parts))...}})
    {
    }
    /// What kind of hold it is.
    static Reason of(const debts::Hold& hold);
    /// By the table of contact hours.
    explicit Reason(calendar::ContactAnswer answer)
        : m_what(std::move(answer))
    {
    }

    /// In the user's language.
    [[nodiscard]] QString text() const;

private:
    std::variant<ReasonText, calendar::ContactAnswer> m_what;
};

} // namespace trato::compliance
