#pragma once

#include "negotiation/promises.h"
#include "ui/theme/look.h"

#include <QListWidget>

#include <vector>

namespace trato::ui {

/// The last day on which a promise for `due` still counts as kept: the day moved to a business day, and the grace.
QDate lastDayOfPromise(QDate due);
/// "2 kept · 1 broken"; empty: none of either.
QString promiseRecord(const std::vector<negotiation::Promise>& promises);

/// What was promised before, newest first: how much, until when, and how it ended or until when it may be kept.
class PromiseHistory final : public QListWidget {
    Q_OBJECT

public:
    explicit PromiseHistory(const Look& look, QWidget* parent = nullptr);

    void setPromises(const std::vector<negotiation::Promise>& promises, QDate today);

private:
    const Look& m_look;
};

} // namespace trato::ui
