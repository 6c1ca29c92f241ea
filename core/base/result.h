#pragma once

#include <tl/expected.hpp>

#include <QJsonObject>
#include <QString>

#include <memory>

namespace trato {

/// Why something was refused or failed. `code` is stable and English (scripts and tests read it), `message` is in the
/// user's language, `detail` carries the values that a program or a screen needs to go on.
struct Error {
    QString code;
    QString message;
    QJsonObject detail = {};
    std::shared_ptr<const Error> cause = {};

    /// The same failure seen from the operation that it made fail; the present error becomes the cause.
    [[nodiscard]] Error within(QString outerCode, QString outerMessage) const;
};

/// A value or the reason why there is none.
template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error> {
public:
    using tl::expected<T, Error>::expected;
};

using Failure = tl::unexpected<Error>;

inline Failure failure(QString code, QString message, QJsonObject detail = {})
{
    return Failure(Error{std::move(code), std::move(message), std::move(detail), {}});
}

} // namespace trato

#define TRATO_CONCAT_(a, b) a##b
#define TRATO_CONCAT(a, b) TRATO_CONCAT_(a, b)

/// Unwraps `expression` into `declaration`, or returns its error from the calling function.
#define TRATO_TRY(declaration, expression) TRATO_TRY_(declaration, expression, TRATO_CONCAT(tratoResult, __COUNTER__))
#define TRATO_TRY_(declaration, expression, name)                                                                      \
    auto name = (expression);                                                                                          \
    if (!name)                                                                                                         \
        return ::trato::Failure(std::move(name).error());                                                              \
    declaration = std::move(*name)

/// Returns the error of `expression` from the calling function; its value, if any, is not wanted. One statement: an
/// `else` behind it belongs to the `if` before it. (TRATO_TRY is several: without braces it does not compile there.)
#define TRATO_CHECK(expression)                                                                                        \
    do {                                                                                                               \
        if (auto tratoChecked = (expression); !tratoChecked)                                                           \
            return ::trato::Failure(std::move(tratoChecked).error());                                                  \
    } while (false)
