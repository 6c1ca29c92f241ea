#pragma once

#include "payments/cnab/columnreader.h"
#include "payments/cnab/layout.h"

#include <QByteArrayView>

#include <functional>
#include <unordered_set>

namespace trato::payments::cnab {

/// What both layouts gather while a file is read: its head, what was odd, and what goes out.
class FileState final {
public:
    explicit FileState(std::function<void(const BankRecord&)> visit)
        : m_visit(std::move(visit))
    {
    }

    BankFileHeader header = {};
    bool headerSeen = false;
    bool trailerSeen = false;

    /// Kept up to a bound; what goes beyond is counted and said in one more problem.
    void report(int line, QLatin1StringView code);
    void reportFaults(int line, const Faults& faults);
    /// Decides whether the record is a payment, tells of what is odd about it, and hands it on. `kinds` empty: the
    /// bank's table is not known.
    void hand(BankRecord&& record, const Occurrences& kinds, PaidMeans paid = PaidMeans::Gross);

    [[nodiscard]] int records() const { return m_records; }
    [[nodiscard]] bool whole() const { return m_whole; }
    /// In the order of the lines.
    std::vector<FileProblem> takeProblems(int lastLine);

private:
    void judge(BankRecord& record, const Occurrences& kinds, PaidMeans paid);
    [[nodiscard]] bool isRepeated(const BankRecord& record);

    std::function<void(const BankRecord&)> m_visit;
    std::vector<FileProblem> m_problems;
    int m_leftOut = 0;
    int m_records = 0;
    bool m_whole = true;
    std::unordered_set<quint64> m_seen;
};

/// Agreement, company, number and day of a file's first line.
BankFileHeader readHeader(QByteArrayView line, const HeaderColumns& columns, CnabLayout layout, QByteArrayView bank);

} // namespace trato::payments::cnab
