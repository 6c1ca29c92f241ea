#pragma once

#include "calendar/contacthours.h"
#include "debts/holds.h"

#include <QDate>
#include <QString>

#include <memory>
#include <utility>
#include <variant>
#include <vector>

namespace trato::compliance {

/// Why a rule said what it said: a text and what fills its places. The words are made when somebody reads them; a check
/// on its way to a yes makes none.
class Reason final {
public:
    Reason() = default;
    /// `text` is marked for the context "compliance" and lives for ever.
    template <class... Parts>
    explicit(sizeof...(Parts) > 0) Reason(const char* text, Parts&&... parts)
        : m_context("compliance")
        , m_text(text)
    {
        if constexpr (sizeof...(Parts) > 0)
            m_what = std::make_shared<const What>(std::vector<Part>{Part(std::forward<Parts>(parts))...});
    }
    /// What kind of hold it is.
    static Reason of(const debts::Hold& hold);
    /// By the table of contact hours.
    explicit Reason(calendar::ContactAnswer answer)
        : m_what(std::make_shared<const What>(std::move(answer)))
    {
    }

    /// In the user's language.
    [[nodiscard]] QString text() const;

private:
    using Part = std::variant<int, QDate, QString>;
    using What = std::variant<std::vector<Part>, calendar::ContactAnswer>;

    const char* m_context = nullptr; ///< of the translation
    const char* m_text = nullptr;
    std::shared_ptr<const What> m_what; ///< null: nothing fills the text
};

} // namespace trato::compliance
