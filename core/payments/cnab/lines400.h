#pragma once

#include "payments/cnab/filestate.h"

#include <optional>

namespace trato::payments::cnab {

/// The lines of a CNAB 400 file after each other.
class Lines400 final {
public:
    explicit Lines400(FileState& state)
        : m_state(state)
    {
    }

    void read(int number, QByteArrayView line, bool shifted);
    void finish(int lastLine);

private:
    void readHead(int number, QByteArrayView line);
    void readDetail(int number, QByteArrayView line, const RecordColumns& columns, bool shifted);
    void readPix(int number, QByteArrayView line);
    void readTrailer(int number, QByteArrayView line);
    void checkSum(int number, QByteArrayView line, const TrailerSum& sum);
    void checkSequence(int number, QByteArrayView line);
    void release();

    struct Tally {
        qint64 records = 0;
        qint64 cents = 0;
    };

    FileState& m_state;
    const BankLayout* m_layout = nullptr;
    std::optional<BankRecord> m_held; ///< until it is known that no record about it follows
    QHash<quint16, Tally> m_tallies;  ///< by occurrence
    qint64 m_nextNumber = 1;
};

} // namespace trato::payments::cnab
