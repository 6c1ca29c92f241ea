#pragma once

#include "base/result.h"

#include <gtest/gtest.h>

#include <ostream>

/// GoogleTest finds it by the type's namespace.
inline void PrintTo(const QString& text, std::ostream* out) { *out << '"' << text.toStdString() << '"'; }

/// Fails with the error's code and message when `expression` has none.
#define ASSERT_RESULT(expression) ASSERT_RESULT_(expression, TRATO_CONCAT(tratoAsserted, __COUNTER__))
#define ASSERT_RESULT_(expression, name)                                                                               \
    GTEST_AMBIGUOUS_ELSE_BLOCKER_                                                                                      \
    if (const auto& name = (expression); name) {                                                                       \
    } else                                                                                                             \
        FAIL() << name.error().code.toStdString() << ": " << name.error().message.toStdString()

/// Takes the value, or fails with the error.
#define ASSERT_UNWRAP(declaration, expression)                                                                         \
    ASSERT_UNWRAP_(declaration, expression, TRATO_CONCAT(tratoUnwrap, __COUNTER__))
#define ASSERT_UNWRAP_(declaration, expression, name)                                                                  \
    auto name = (expression);                                                                                          \
    ASSERT_TRUE(name.has_value()) << name.error().code.toStdString() << ": " << name.error().message.toStdString();    \
    declaration = std::move(*name)
