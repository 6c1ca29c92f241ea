#pragma once

#include "app/sandbox/world.h"

#include <QDate>

#include <optional>

namespace trato::sandbox {

/// A slip as it stands at the bank.
struct BankTitle {
    enum class State { Open, Paid, WrittenOff };
    QString number = {}; ///< 20 digits
    QString document = {};
    qint64 cents = 0;
    QDate due = {};
    State state = State::Open;
    qint64 paidCents = 0;
    QDate paidOn = {};
    /// Paid, but the bank's books say so only with its next day.
    bool unbooked = false;
    QString pixCode = {};
};

/// The bank's books. Safe to use from several threads.
class BankBook final {
public:
    /// Held while something is read, changed and put back.
    [[nodiscard]] std::unique_lock<std::mutex> writing() { return std::unique_lock(m_writing); }
    void put(const BankTitle& title);
    [[nodiscard]] std::optional<BankTitle> title(const QString& number) const;
    /// By number, or by a text that holds its Pix code.
    [[nodiscard]] std::optional<BankTitle> titleIn(const QString& text) const;
    /// In the order of their registration.
    [[nodiscard]] std::vector<BankTitle> titles() const;

private:
    std::mutex m_writing;
    mutable std::mutex m_mutex;
    std::vector<BankTitle> m_titles;
};

} // namespace trato::sandbox
