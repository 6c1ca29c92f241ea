// A minimal Qt program with something to show: what the start of the workstation is measured against.

#include <QApplication>
#include <QListView>
#include <QSplitter>
#include <QStringListModel>

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    QStringList rows;
    for (int i = 0; i < 100'000; ++i)
        rows.append(QStringLiteral("Linha %1").arg(i));
    QStringListModel model(rows);
    QSplitter window;
    for (int i = 0; i < 2; ++i) {
        auto* list = new QListView;
        list->setUniformItemSizes(true);
        list->setModel(&model);
        window.addWidget(list);
    }
    window.resize(1440, 900);
    window.show();
    return QApplication::exec();
}
