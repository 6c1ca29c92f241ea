#pragma once

#include <QByteArray>
#include <QString>

namespace trato::test {

/// A case file written by others, beside the checkout ("vectors/pix/brcode_vectors.json"). Empty when it is absent:
/// the test then skips itself with TRATO_SKIP_WITHOUT.
QByteArray sharedFile(const QString& relativePath);
/// Its path, or an empty string when it is absent.
QString sharedPath(const QString& relativePath);

/// A file of the project's own ("tests/data/…").
QString sourcePath(const QString& relativePath);

/// A program of this build ("tratoctl").
QString programPath(const QString& name);

} // namespace trato::test

#define TRATO_SKIP_WITHOUT(path)                                                                                       \
    GTEST_AMBIGUOUS_ELSE_BLOCKER_                                                                                      \
    if (!(path).isEmpty()) {                                                                                           \
    } else                                                                                                             \
        GTEST_SKIP() << "cases written by others are not beside this checkout"
