#pragma once

#include "ui/approvals/requestwords.h"

#include <QWidget>

class QGridLayout;

namespace trato::ui {

/// What a yes would do: name, value, and the limit beside it.
class RequestFacts final : public QWidget {
    Q_OBJECT

public:
    explicit RequestFacts(const Look& look, QWidget* parent = nullptr);

    void show(const approvals::Request& request);

private:
    const Look& m_look;
    QGridLayout* m_grid;
};

} // namespace trato::ui
