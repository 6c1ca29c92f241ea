#pragma once

#include "payments/cnab/returnreader.h"
#include "support/shared.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

namespace trato::test {

/// One of tests/data/cnab: three titles, registered, paid and written off.
inline QByteArray ownReturn(const QString& name)
{
    QFile file(sourcePath(QStringLiteral("tests/data/cnab/") + name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

inline payments::BankFile readGood(QByteArrayView bytes)
{
    const auto file = payments::readReturnFile(bytes);
    EXPECT_TRUE(file.has_value()) << (file ? std::string() : file.error().code.toStdString());
    return file ? *file : payments::BankFile();
}

inline std::vector<int> linesWith(const payments::BankFile& file, QStringView code)
{
    std::vector<int> lines;
    for (const payments::FileProblem& problem : file.end.problems) {
        if (problem.code == code)
            lines.push_back(problem.line);
    }
    return lines;
}

inline qint64 paymentsIn(const payments::BankFile& file)
{
    return std::count_if(
        file.records.begin(), file.records.end(), [](const payments::BankRecord& record) { return record.isPayment; });
}

/// The n-th line (from 1), changed.
inline QByteArray withLine(const QByteArray& file, int number, const std::function<QByteArray(QByteArray)>& change)
{
    QList<QByteArray> lines = file.split('\n');
    QByteArray line = lines[number - 1];
    const bool crlf = line.endsWith('\r');
    if (crlf)
        line.chop(1);
    lines[number - 1] = change(line) + (crlf ? "\r" : "");
    return lines.join('\n');
}

inline QByteArray put(QByteArray line, int column, const QByteArray& text)
{
    return line.replace(column - 1, text.size(), text);
}

} // namespace trato::test
