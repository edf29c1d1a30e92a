### The bar of the guided tour. The texts of each stop are in its chapter’s catalog.

tour-begin = Muéstramelo en cinco minutos
tour-resume = Seguir en la parada { $stop }
tour-number = Parada { $stop } de { $stops }
tour-missed = Todavía no. { $ask }
tour-missing-low = Ya llegaste a un extremo. Ahora arrastra hasta el otro, a la izquierda.
tour-missing-high = Ya llegaste a un extremo. Ahora arrastra hasta el otro, a la derecha.
tour-away = Esta parada está en otra pantalla.
tour-return = Volver a la parada { $stop }
tour-back = Atrás
tour-skip = Saltar
tour-next = Siguiente parada
tour-leave = Salir del recorrido
tour-end = A tu ritmo: { $chapter }
