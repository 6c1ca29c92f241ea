#pragma once

#include "payments/cnab/filestate.h"

#include <optional>

namespace trato::payments::cnab {

/// The lines of a CNAB 240 file after each other.
class Lines240 final {
public:
    explicit Lines240(FileState& state)
        : m_state(state)
    {
    }

    void read(int number, QByteArrayView line, bool shifted);
    void finish(int lastLine);

private:
    void useBank(int number, QByteArrayView bank);
    void readHead(int number, QByteArrayView line);
    void readLotHead(int number, QByteArrayView line);
    void readDetail(int number, QByteArrayView line, bool shifted);
    void readTitle(int number, QByteArrayView line, bool shifted);
    void readMoney(int number, QByteArrayView line, bool shifted);
    void readExtra(int number, QByteArrayView line);
    void readLotTrailer(int number, QByteArrayView line);
    void readTrailer(int number, QByteArrayView line);
    void checkSegmentNumber(int number, QByteArrayView line);
    void checkCount(int number, std::optional<qint64> said, qint64 counted);
    void release();

    struct Lot {
        bool open = false;
        qint64 lines = 0;
        qint64 titles = 0;
        qint64 cents = 0;
        qint64 nextSegment = 1;
    };

    FileState& m_state;
    const BankLayout* m_layout = nullptr;
    QByteArray m_bank;
    std::optional<BankRecord> m_held; ///< a T that waits for its U and Y
    bool m_hasMoney = false;          ///< its U was there
    Lot m_lot;
    qint64 m_lots = 0;
    qint64 m_lines = 0;
};

} // namespace trato::payments::cnab
